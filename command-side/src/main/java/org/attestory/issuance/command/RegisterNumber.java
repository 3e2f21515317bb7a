package org.attestory.issuance.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** How the institution's register numbers are written. */
final class RegisterNumber {

    private RegisterNumber() {}

    /** The year of issue, where the program's dates are printed, and the rising number. */
    static String of(long number, Instant issuedAt, ZoneId zone) {
        return String.format(Locale.ROOT, "%d-%06d", issuedAt.atZone(zone).getYear(), number);
    }
}
