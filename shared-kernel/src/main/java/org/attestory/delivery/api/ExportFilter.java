package org.attestory.delivery.api;

import java.time.Instant;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.program.api.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates an export is to hold: all that fit everything that is given.
 *
 * @param text as in the registry's search; empty for any
 * @param status at the moment of the request, null for any
 * @param programId null for any
 * @param issuedFrom first instant of issue, null for any
 * @param issuedBefore first instant of issue that no longer fits, null for any
 */
public record ExportFilter(
        String text,
        @Nullable CertificateStatus status,
        @Nullable ProgramId programId,
        @Nullable Instant issuedFrom,
        @Nullable Instant issuedBefore) {

    /** The longest text, in UTF-16 units. */
    public static final int LONGEST_TEXT = 200;

    public ExportFilter {
        text = text.strip();
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a text to look for has at most " + LONGEST_TEXT + " characters");
        }
    }

    /** Never the text, which may be a name: what is printed ends in logs. */
    @Override
    public String toString() {
        return "ExportFilter";
    }
}
