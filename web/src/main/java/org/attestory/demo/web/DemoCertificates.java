package org.attestory.demo.web;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.attestory.account.api.ErasePersonalData;
import org.attestory.account.api.PersonName;
import org.attestory.issuance.api.IssueCertificate;
import org.attestory.issuance.api.ReissueCertificate;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.RevokeCertificate;
import org.attestory.issuance.api.SuspendCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Actor;
import org.attestory.program.api.ProgramId;
import org.jspecify.annotations.Nullable;

/** What happens to the certificates that the registrar records. */
final class DemoCertificates {

    /** The code of the certificate that corrects the superseded one. */
    static final String SUCCESSOR = "successor";

    private static final int FIRST_VERSION = 1;
    private static final int GRADE = 92;

    private final DemoSeed seed;
    private final ProgramId programId;
    private final Actor registrar = DemoPerson.REGISTRAR.actor();

    DemoCertificates(DemoSeed seed, ProgramId programId) {
        this.seed = seed;
        this.programId = programId;
    }

    VerificationCode codeOf(DemoCertificate certificate) {
        return seed.codeFor(certificate.label());
    }

    VerificationCode codeOfSuccessor() {
        return seed.codeFor(SUCCESSOR);
    }

    List<DemoStep> steps() {
        List<DemoStep> steps = new ArrayList<>();
        for (DemoCertificate certificate : DemoCertificate.values()) {
            steps.add(step("issue", certificate, issue(certificate)));
            steps.addAll(fate(certificate));
        }
        return steps;
    }

    private IssueCertificate issue(DemoCertificate certificate) {
        Instant issuedAt =
                seed.begun().atOffset(ZoneOffset.UTC).minus(age(certificate)).toInstant();
        @Nullable
        Instant validFrom = certificate == DemoCertificate.NOT_YET_VALID
                ? seed.begun().atOffset(ZoneOffset.UTC).plusMonths(2).toInstant()
                : null;
        return new IssueCertificate(
                certificate.id(),
                codeOf(certificate),
                null,
                certificate.holder().id(),
                programId,
                FIRST_VERSION,
                certificate.holder().language(),
                GRADE,
                issuedAt,
                issuedAt,
                validFrom);
    }

    private static Period age(DemoCertificate certificate) {
        return switch (certificate) {
            case EXPIRED -> Period.ofYears(4);
            case SUSPENDED -> Period.ofMonths(7);
            case REVOKED -> Period.ofMonths(11);
            case SUPERSEDED -> Period.ofMonths(2);
            case NOT_YET_VALID -> Period.ofDays(1);
            case ERASED -> Period.ofMonths(19);
        };
    }

    private List<DemoStep> fate(DemoCertificate certificate) {
        return switch (certificate) {
            case EXPIRED, NOT_YET_VALID -> List.of();
            case SUSPENDED ->
                List.of(step(
                        "suspend",
                        certificate,
                        new SuspendCertificate(certificate.id(), "Under review: the identity check is repeated.")));
            case REVOKED ->
                List.of(step(
                        "revoke",
                        certificate,
                        new RevokeCertificate(
                                certificate.id(),
                                RevocationReason.ISSUED_IN_ERROR,
                                "Recorded for the wrong participant of the same session.")));
            case SUPERSEDED ->
                List.of(step(
                        "reissue",
                        certificate,
                        new ReissueCertificate(
                                certificate.id(),
                                codeOfSuccessor(),
                                new PersonName("Sofia Lindqvist"),
                                "The name was misspelt; corrected after the holder showed a passport.",
                                seed.begun())));
            case ERASED ->
                List.of(new DemoStep(
                        "erase",
                        DemoPerson.ADMINISTRATOR.actor(),
                        new ErasePersonalData(certificate.holder().id())));
        };
    }

    private DemoStep step(String verb, DemoCertificate certificate, Object command) {
        return new DemoStep(verb + "-" + certificate.label(), registrar, command);
    }
}
