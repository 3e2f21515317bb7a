package org.attestory.verification.query;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A certificate on a day in UTC.
 *
 * @param epochDay as {@link LocalDate#toEpochDay} has it
 */
record CountedDay(String certificateId, long epochDay) {

    /** In which every node writes them down, so that none waits for another in a circle. */
    static final Comparator<CountedDay> ORDER =
            Comparator.comparing(CountedDay::certificateId).thenComparingLong(CountedDay::epochDay);

    LocalDate date() {
        return LocalDate.ofEpochDay(epochDay);
    }
}
