package org.attestory.document.query;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.attestory.account.api.AccountId;
import org.attestory.document.api.Sample;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.AttestedContent.Signatory;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateVersion;

/** Made-up certificates that show what a template does with ordinary and with extreme content. */
final class SampleCertificates {

    private static final int MOST_SIGNATORIES = 4;
    private static final int OUTCOMES = 4;
    private static final int MOST_OUTCOMES = 6;
    private static final List<String> SIGNATORIES =
            List.of("Dr. Grace Hopper", "Alan Turing", "Prof. Emmy Noether", "Srinivasa Ramanujan");
    /** Of 120 characters: longer ones are not taken. */
    private static final String LONG_NAME =
            "Marianne Aleksandra Konstantynopolita\u0144czykiewicz\u00f3wna de la Sant\u00edsima Trinid"
                    + "ad von Hohenstaufen zu Sigmaringen-Echternach";

    private static final String RIGHT_TO_LEFT_NAME =
            "\u0641\u0627\u0637\u0645\u0629 \u0628\u0646\u062a \u0645\u062d\u0645\u062f \u0627\u0644\u0641\u0647\u0631\u064a\u0629";

    private static final Instant COMPLETED = Instant.parse("2026-11-18T16:00:00Z");
    private static final Instant ISSUED = Instant.parse("2026-11-20T09:30:00Z");
    private static final Instant EXPIRES = Instant.parse("2029-11-20T00:00:00Z");

    private SampleCertificates() {}

    static CertificateView of(Sample sample, String language) {
        return new CertificateView(
                new CertificateId("certificate-00000000-0000-0000-0000-000000000000"),
                VerificationCode.random(always()),
                null,
                new AccountId("account-00000000-0000-0000-0000-000000000000"),
                content(sample, Wording.in(language), language),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static AttestedContent content(Sample sample, Wording wording, String language) {
        boolean longest = sample == Sample.LONGEST;
        return new AttestedContent(
                Personal.of(new DataSubject("sample"), holder(sample)),
                language,
                wording.text("sample.kind"),
                wording.text(longest ? "sample.title.longest" : "sample.title"),
                ProgramId.ofSlug("sample"),
                3,
                wording.text("sample.level"),
                longest ? 1200 : 42,
                IntStream.rangeClosed(1, longest ? MOST_OUTCOMES : OUTCOMES)
                        .mapToObj(outcome -> wording.text("sample.outcome." + outcome))
                        .toList(),
                List.of(),
                93,
                wording.text("sample.honours"),
                COMPLETED,
                ISSUED,
                ISSUED,
                EXPIRES,
                ZoneOffset.UTC,
                wording.text(longest ? "sample.institution.longest" : "sample.institution"),
                wording.text("sample.place"),
                signatories(wording, longest ? MOST_SIGNATORIES : 2, longest),
                "2026-000042",
                TemplateVersion.of(Design.CLASSICAL));
    }

    private static String holder(Sample sample) {
        return switch (sample) {
            case TYPICAL -> "Ada Lovelace";
            case LONGEST -> LONG_NAME;
            case RIGHT_TO_LEFT -> RIGHT_TO_LEFT_NAME;
        };
    }

    private static List<Signatory> signatories(Wording wording, int count, boolean longest) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Signatory(
                        longest ? wording.text("sample.signatory.longest") : SIGNATORIES.get(i),
                        wording.text(longest ? "sample.role.longest" : "sample.role." + (i + 1))))
                .toList();
    }

    private static RandomGenerator always() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    }
}
