package org.attestory.verification.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.attestory.appearance.web.Formats;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.verification.api.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A verification in words. Empty texts stand for what does not apply.
 *
 * @param content null if unknown or mistyped
 * @param since when it was suspended, revoked or superseded
 */
record Verdict(
        String code,
        @Nullable AttestedContent content,
        String holder,
        String checkedAt,
        String issuedOn,
        String validFrom,
        String validUntil,
        String since,
        String reason,
        String successor) {

    /** Where there is no certificate, and so no zone. */
    static final ZoneId UTC = ZoneId.of("UTC");

    /** Words verdicts. */
    @Component
    static class Words {

        private final Formats formats;

        Words(Formats formats) {
            this.formats = formats;
        }

        /**
         * The verdict.
         *
         * @param known the certificate, which may be known by now though it was not then
         */
        Verdict of(Verification verification, @Nullable CertificateView known, Locale locale) {
            String code = VerificationCode.parse(verification.code())
                    .map(VerificationCode::grouped)
                    .orElse(verification.code());
            if (known == null) {
                String checkedAt = formats.dateAndTime(verification.askedAt(), UTC, locale);
                return new Verdict(code, null, "", checkedAt, "", "", "", "", "", "");
            }
            AttestedContent content = known.content();
            ZoneId zone = content.zone();
            Instant until = content.validUntil();
            return new Verdict(
                    code,
                    content,
                    content.holderName().orElse(""),
                    formats.dateAndTime(verification.askedAt(), zone, locale),
                    formats.date(content.issuedAt(), zone, locale),
                    formats.date(content.validFrom(), zone, locale),
                    until == null ? "" : formats.lastDay(until, zone, locale),
                    since(known, locale),
                    known.revocationReason() == null
                            ? ""
                            : known.revocationReason().name(),
                    known.successorCode() == null ? "" : known.successorCode().value());
        }

        private String since(CertificateView known, Locale locale) {
            Instant since = known.revokedAt() != null
                    ? known.revokedAt()
                    : known.supersededAt() != null ? known.supersededAt() : known.suspendedAt();
            return since == null ? "" : formats.date(since, known.content().zone(), locale);
        }
    }
}
