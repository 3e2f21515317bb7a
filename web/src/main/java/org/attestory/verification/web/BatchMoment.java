package org.attestory.verification.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.verification.api.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What moment a batch is about.
 *
 * @param at an instant, the same for all
 * @param on a day: for each certificate its end where the certificate's dates are printed; both null for now
 */
record BatchMoment(@Nullable Instant at, @Nullable LocalDate on) {

    private static final int LAST_YEAR = 9999;

    /**
     * As asked for.
     *
     * @throws ResponseStatusException if it cannot be read, or says both
     */
    static BatchMoment of(@Nullable String at, @Nullable String on) {
        try {
            LocalDate day = on == null || on.isBlank() ? null : day(on);
            BatchMoment moment = new BatchMoment(VerificationJson.instant(at), day);
            if (moment.at != null && moment.on != null) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return moment;
        } catch (DateTimeException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable);
        }
    }

    /**
     * A day as people write it.
     *
     * @throws DateTimeException if it is none
     */
    static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text.strip());
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("a day of no calendar");
        }
        return day;
    }

    boolean isNow() {
        return at == null && on == null;
    }

    /** The instant to ask about, null if the answer about now is the answer: today, or of what is not known. */
    @Nullable
    Instant of(Verification now) {
        CertificateView known = now.certificate();
        if (known == null) {
            return null;
        }
        ZoneId zone = known.content().zone();
        return on == null || on.equals(LocalDate.ofInstant(now.askedAt(), zone)) ? at : endOf(on, zone);
    }

    /** The last instant of a day. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }
}
