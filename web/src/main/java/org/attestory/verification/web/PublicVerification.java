package org.attestory.verification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Locale;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.AttestedContent.Alignment;
import org.attestory.issuance.api.AttestedContent.Signatory;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.Sharing;
import org.attestory.verification.api.Hindsight;
import org.attestory.verification.api.Verification;
import org.jspecify.annotations.Nullable;

/**
 * The public answer: never an address, an account or an internal name. Instants are in UTC, ISO 8601; what does not apply
 * is left out.
 *
 * @param newsAsOf all that was recorded until then is taken into account
 * @param hindsight what is known by now, if the answer is about the past
 * @param checks written already
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicVerification(
        String status,
        String checkedAt,
        @Nullable String newsAsOf,
        String code,
        @Nullable PublicCertificate certificate,
        @Nullable String suspendedAt,
        @Nullable String revokedAt,
        @Nullable String revocationReason,
        @Nullable String supersededAt,
        @Nullable String supersededBy,
        @Nullable PublicHindsight hindsight,
        @JsonRawValue String checks) {

    static PublicVerification of(Verification verification, String checks) {
        CertificateView known = verification.certificate();
        return new PublicVerification(
                verification.status().publicName(),
                verification.askedAt().toString(),
                text(verification.newsAsOf()),
                verification.code(),
                known == null ? null : PublicCertificate.of(known.content(), known.sharing()),
                known == null ? null : text(known.suspendedAt()),
                known == null ? null : text(known.revokedAt()),
                known == null || known.revocationReason() == null
                        ? null
                        : known.revocationReason().name().toLowerCase(Locale.ROOT),
                known == null ? null : text(known.supersededAt()),
                known == null ? null : text(known.successorCode()),
                verification.hindsight() == null ? null : PublicHindsight.of(verification.hindsight()),
                checks);
    }

    /**
     * What the certificate attests, as far as its holder shows it.
     *
     * @param partial true if something is kept back, else left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicCertificate(
            @Nullable String holderName,
            String language,
            String kind,
            String title,
            String program,
            int programVersion,
            String level,
            @Nullable Integer hours,
            List<String> outcomes,
            @Nullable List<PublicAlignment> alignments,
            @Nullable Integer gradePercent,
            @Nullable String honours,
            @Nullable String completedAt,
            String issuedAt,
            String validFrom,
            @Nullable String validUntil,
            String zone,
            Issuer issuer,
            List<Signatory> signatories,
            String number,
            @Nullable Boolean partial) {

        static PublicCertificate of(AttestedContent content, Sharing sharing) {
            return new PublicCertificate(
                    content.holderName().text(),
                    content.language(),
                    content.kind(),
                    content.title(),
                    content.programId().slug(),
                    content.programVersion(),
                    content.level(),
                    sharing.shows(SharedDetail.HOURS) ? content.hours() : null,
                    content.outcomes(),
                    content.alignments().isEmpty()
                            ? null
                            : content.alignments().stream()
                                    .map(PublicAlignment::of)
                                    .toList(),
                    content.gradePercent(),
                    content.honours(),
                    sharing.shows(SharedDetail.COMPLETION_DATE)
                            ? content.completedAt().toString()
                            : null,
                    content.issuedAt().toString(),
                    content.validFrom().toString(),
                    text(content.validUntil()),
                    content.zone().getId(),
                    new Issuer(content.institutionName(), content.institutionPlace()),
                    content.signatories(),
                    content.number(),
                    sharing.hidesSomething() ? true : null);
        }
    }

    /** What the program led to in a framework of others. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicAlignment(
            String name,
            String address,
            @Nullable String framework,
            @Nullable String code,
            @Nullable String description,
            @Nullable String type) {

        static PublicAlignment of(Alignment alignment) {
            return new PublicAlignment(
                    alignment.name(),
                    alignment.address(),
                    alignment.framework(),
                    alignment.code(),
                    alignment.description(),
                    alignment.kind());
        }
    }

    /** What is known by now of an instant in the past. */
    record PublicHindsight(String knownAt, String thatDay, String today, List<PublicTurn> since) {

        static PublicHindsight of(Hindsight hindsight) {
            return new PublicHindsight(
                    hindsight.knownAt().toString(),
                    hindsight.thatDay().publicName(),
                    hindsight.today().publicName(),
                    hindsight.since().stream().map(PublicTurn::of).toList());
        }
    }

    /** Something that happened since. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicTurn(
            String kind,
            String at,
            @Nullable String reason,
            @Nullable String supersededBy) {

        static PublicTurn of(Hindsight.Turn turn) {
            return new PublicTurn(
                    turn.kind().publicName(),
                    turn.at().toString(),
                    turn.reason() == null ? null : turn.reason().name().toLowerCase(Locale.ROOT),
                    text(turn.successor()));
        }
    }

    /** Who certifies. */
    record Issuer(String name, String place) {}

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
