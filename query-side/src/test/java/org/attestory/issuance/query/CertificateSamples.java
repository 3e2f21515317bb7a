package org.attestory.issuance.query;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateVersion;
import org.jspecify.annotations.Nullable;

/** Certificates for tests: the same seed gives the same code. */
public final class CertificateSamples {

    public static final ProgramId PROGRAM = ProgramId.ofSlug("first-aid");
    public static final Instant ISSUED = Instant.parse("2026-03-02T10:15:30Z");

    public static final AttestedContent.Alignment ALIGNMENT = new AttestedContent.Alignment(
            "Rescue", "https://frameworks.example/rescue", "Frame of Safety", "7.1", "Saves lives", "ceasn:Competency");

    private CertificateSamples() {}

    public static VerificationCode code(int seed) {
        return VerificationCode.random(new Random(seed));
    }

    public static CertificateIssued issued(AccountId learner, String name, int seed) {
        return issued(learner, Personal.of(learner.subject(), name), seed, ISSUED, null);
    }

    public static CertificateIssued issued(
            AccountId learner, Personal name, int seed, Instant validFrom, @Nullable Instant validUntil) {
        EnrolmentId enrolment = EnrolmentId.of(learner, PROGRAM);
        return new CertificateIssued(
                CertificateId.forEnrolment(enrolment),
                code(seed),
                enrolment,
                learner,
                content(name, "First aid at work", ISSUED, validFrom, validUntil),
                null);
    }

    /** A certificate that rests on no enrolment, with an identifier of its own. */
    public static CertificateIssued standalone(
            AccountId learner, String name, String title, int seed, Instant issuedAt) {
        return new CertificateIssued(
                new CertificateId("certificate-" + seed),
                code(seed),
                null,
                learner,
                content(Personal.of(learner.subject(), name), title, issuedAt, issuedAt, null),
                null);
    }

    public static CertificateIssued successor(CertificateIssued issued, String name, int seed, Instant reissuedAt) {
        return new CertificateIssued(
                issued.certificateId().successor(),
                code(seed),
                issued.enrolmentId(),
                issued.learnerId(),
                issued.content()
                        .correctedTo(
                                Personal.of(issued.learnerId().subject(), name),
                                "2026-%06d".formatted(seed),
                                reissuedAt),
                issued.certificateId());
    }

    public static AttestedContent content(
            Personal name, String title, Instant issuedAt, Instant validFrom, @Nullable Instant validUntil) {
        return new AttestedContent(
                name,
                "en",
                "Certificate of achievement",
                title,
                PROGRAM,
                1,
                "Beginner",
                12,
                List.of("Save a life"),
                List.of(ALIGNMENT),
                87,
                null,
                issuedAt,
                issuedAt,
                validFrom,
                validUntil,
                ZoneId.of("Europe/Paris"),
                "Attestory Institute",
                "Paris",
                List.of(new AttestedContent.Signatory("A. Director", "Director")),
                "2026-000123",
                TemplateVersion.of(Design.CLASSICAL));
    }
}
