package org.attestory.verification.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateEvent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.query.CertificateFold;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.personal.api.Personal;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Check.Name;
import org.attestory.verification.api.Check.Result;
import org.attestory.verification.api.VerificationStatus;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Instant BEGINS = Instant.parse("2026-03-10T00:00:00Z");
    private static final Instant ENDS =
            LocalDate.of(2028, 3, 3).atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();
    private static final Instant BETWEEN = Instant.parse("2027-01-01T00:00:00Z");

    private static final Evidence VOUCHED = new Evidence(Result.PASSED, Result.PASSED);

    private final AccountId learner = AccountId.random();
    private final Personal note = Personal.of(learner.subject(), "why");
    private final CertificateIssued issued =
            CertificateSamples.issued(learner, Personal.of(learner.subject(), "Ada Lovelace"), 1, BEGINS, ENDS);
    private final CertificateId id = issued.certificateId();
    private final CertificateSuspended suspended = new CertificateSuspended(id, note);
    private final CertificateRevoked revoked = new CertificateRevoked(id, RevocationReason.FRAUD, note);
    private final CertificateSuperseded superseded =
            new CertificateSuperseded(id, id.successor(), CertificateSamples.code(2), note);

    @Test
    void isValidBetweenItsDates() {
        Verdict verdict = Verdict.at(certificate(), VOUCHED, BETWEEN);

        assertThat(verdict.status()).isEqualTo(VerificationStatus.VALID);
        assertThat(verdict.checks()).extracting(Check::name).containsExactly(Name.values());
        assertThat(failed(verdict)).isEmpty();
    }

    @Test
    void isNotYetValidUnderAnEmbargo() {
        Verdict verdict = Verdict.at(certificate(), VOUCHED, BEGINS.minusNanos(1));

        assertThat(verdict.status()).isEqualTo(VerificationStatus.NOT_YET_VALID);
        assertThat(failed(verdict)).containsExactly(Name.ALREADY_VALID);
        assertThat(Verdict.at(certificate(), VOUCHED, BEGINS).status()).isEqualTo(VerificationStatus.VALID);
    }

    @Test
    void expiresWithTheDayOfItsZoneAndNotAnInstantEarlier() {
        assertThat(ENDS).isEqualTo(Instant.parse("2028-03-02T23:00:00Z"));
        assertThat(Verdict.at(certificate(), VOUCHED, ENDS.minusNanos(1)).status())
                .isEqualTo(VerificationStatus.VALID);
        Verdict verdict = Verdict.at(certificate(), VOUCHED, ENDS);
        assertThat(verdict.status()).isEqualTo(VerificationStatus.EXPIRED);
        assertThat(failed(verdict)).containsExactly(Name.NOT_EXPIRED);
    }

    @Test
    void isSuspendedUntilReinstated() {
        assertThat(status(suspended)).isEqualTo(VerificationStatus.SUSPENDED);
        assertThat(status(suspended, new CertificateReinstated(id))).isEqualTo(VerificationStatus.VALID);
    }

    @Test
    void isSupersededRatherThanSuspended() {
        assertThat(status(suspended, superseded)).isEqualTo(VerificationStatus.SUPERSEDED);
    }

    @Test
    void isRevokedRatherThanAnythingButErased() {
        assertThat(status(suspended, revoked)).isEqualTo(VerificationStatus.REVOKED);
        assertThat(status(superseded, revoked)).isEqualTo(VerificationStatus.REVOKED);
    }

    @Test
    void isErasedBeforeAllElse() {
        Verdict verdict = Verdict.at(CertificateFold.erase(certificate(suspended, revoked)), VOUCHED, ENDS);

        assertThat(verdict.status()).isEqualTo(VerificationStatus.ERASED);
        assertThat(failed(verdict))
                .containsExactlyInAnyOrder(
                        Name.HOLDER_NOT_ERASED, Name.NOT_REVOKED, Name.NOT_SUSPENDED, Name.NOT_EXPIRED);
    }

    @Test
    void isSuspendedRatherThanExpiredAndTellsBoth() {
        Verdict verdict = Verdict.at(certificate(suspended), VOUCHED, ENDS);

        assertThat(verdict.status()).isEqualTo(VerificationStatus.SUSPENDED);
        assertThat(failed(verdict)).containsExactlyInAnyOrder(Name.NOT_SUSPENDED, Name.NOT_EXPIRED);
    }

    @Test
    void holdsUntilTimeCanChangeIt() {
        assertThat(spans(BEGINS.minusSeconds(1))).isEqualTo(List.of(Instant.MIN, BEGINS));
        assertThat(spans(BEGINS)).isEqualTo(List.of(BEGINS, ENDS));
        assertThat(spans(ENDS.minusNanos(1))).isEqualTo(List.of(BEGINS, ENDS));
        assertThat(spans(ENDS)).isEqualTo(List.of(ENDS, Instant.MAX));
        assertThat(Verdict.at(certificate(), VOUCHED, BETWEEN).holdsAt(ENDS)).isFalse();
        assertThat(Verdict.at(certificate(), VOUCHED, BETWEEN).holdsAt(BEGINS)).isTrue();
    }

    @Test
    void changesWithTimeThoughItIsRemembered() {
        KnownCertificate known = new KnownCertificate(certificate(), BETWEEN);

        assertThat(known.askedAt(BETWEEN, BETWEEN).status()).isEqualTo(VerificationStatus.VALID);
        assertThat(known.askedAt(ENDS, BETWEEN).status()).isEqualTo(VerificationStatus.EXPIRED);
        assertThat(known.askedAt(BETWEEN, BETWEEN).status()).isEqualTo(VerificationStatus.VALID);
        assertThat(known.askedAt(BETWEEN, BETWEEN).askedAt()).isEqualTo(BETWEEN);
    }

    @Test
    void saysWhatVouchesForTheCertificateOnceItIsKnown() {
        KnownCertificate known = new KnownCertificate(certificate(), BETWEEN);
        assertThat(known.askedAt(BETWEEN, BETWEEN).checks())
                .contains(
                        new Check(Name.ISSUER_SIGNATURE, Result.UNAVAILABLE),
                        new Check(Name.CONTENT_UNCHANGED, Result.UNAVAILABLE));

        known.withEvidence(VOUCHED);

        assertThat(known.askedAt(BETWEEN, BETWEEN).checks())
                .extracting(Check::result)
                .containsOnly(Result.PASSED);
        assertThat(known.askedAt(BETWEEN, BETWEEN).newsAsOf()).isEqualTo(BETWEEN);
    }

    @Test
    void runsNoCheckThatHasNothingToLookAt() {
        assertThat(Checks.MISTYPED)
                .hasSameSizeAs(Name.values())
                .startsWith(
                        new Check(Name.CODE_WELL_FORMED, Result.FAILED), new Check(Name.CODE_KNOWN, Result.NOT_RUN));
        assertThat(Checks.UNKNOWN)
                .hasSameSizeAs(Name.values())
                .startsWith(
                        new Check(Name.CODE_WELL_FORMED, Result.PASSED),
                        new Check(Name.CODE_KNOWN, Result.FAILED),
                        new Check(Name.ISSUER_SIGNATURE, Result.NOT_RUN));
    }

    private List<Instant> spans(Instant instant) {
        Verdict verdict = Verdict.at(certificate(), VOUCHED, instant);
        return List.of(verdict.from(), verdict.until());
    }

    private VerificationStatus status(CertificateEvent... events) {
        return Verdict.at(certificate(events), VOUCHED, BETWEEN).status();
    }

    private CertificateView certificate(CertificateEvent... events) {
        CertificateView view = CertificateFold.apply(null, issued, CertificateSamples.ISSUED);
        for (CertificateEvent event : events) {
            view = CertificateFold.apply(view, event, BETWEEN);
        }
        return view;
    }

    private static Set<Name> failed(Verdict verdict) {
        return verdict.checks().stream()
                .filter(check -> check.result() == Result.FAILED)
                .map(Check::name)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Name.class)));
    }
}
