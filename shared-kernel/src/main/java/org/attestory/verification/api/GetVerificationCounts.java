package org.attestory.verification.api;

import java.time.LocalDate;
import java.util.List;
import org.attestory.issuance.api.CertificateId;

/**
 * How often a certificate was verified. Counted per day, and never by whom.
 *
 * @param from first day, in UTC
 * @param until last day
 */
public record GetVerificationCounts(CertificateId certificateId, LocalDate from, LocalDate until) {

    /** The days on which it was, in their order. */
    public record Result(List<Day> days) {

        public Result {
            days = List.copyOf(days);
        }
    }

    /** How often on one day. */
    public record Day(LocalDate date, long verifications) {}
}
