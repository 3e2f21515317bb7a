package org.attestory.verification.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.issuance.query.CertificateSamples.ISSUED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attestory.account.api.AccountId;
import org.attestory.audit.query.CertificateReplay.Decision;
import org.attestory.issuance.api.CertificateEvent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.personal.api.Personal;
import org.attestory.verification.api.Hindsight;
import org.attestory.verification.api.Hindsight.Kind;
import org.attestory.verification.api.Hindsight.Turn;
import org.attestory.verification.api.VerificationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

    private static final Instant ENDS = ISSUED.plusSeconds(1_000);
    private static final Instant NOW = ISSUED.plusSeconds(2_000);

    private final AccountId learner = AccountId.random();
    private final Personal note = Personal.of(learner.subject(), "why");
    private final CertificateIssued issued =
            CertificateSamples.issued(learner, Personal.of(learner.subject(), "Ada Lovelace"), 1, ISSUED, ENDS);
    private final CertificateId id = issued.certificateId();

    @Test
    void knewOnlyWhatWasRecordedByThen() {
        History history = history(issued, 0, new CertificateSuspended(id, note), 10);

        assertThat(history.knownAt(ISSUED.minusNanos(1))).isNull();
        assertThat(Objects.requireNonNull(history.knownAt(second(9))).suspendedAt())
                .isNull();
        assertThat(Objects.requireNonNull(history.knownAt(second(10))).suspendedAt())
                .isEqualTo(second(10));
    }

    @Test
    void confirmsWhatNothingSinceConcerns() {
        Hindsight hindsight = history(issued, 0).lookingBackAt(second(5), second(500));

        assertThat(hindsight)
                .isEqualTo(new Hindsight(second(500), VerificationStatus.VALID, VerificationStatus.VALID, List.of()));
    }

    /** Some reasons say that it should never have been issued. */
    @ParameterizedTest
    @CsvSource({
        "FRAUD, REVOKED",
        "ISSUED_IN_ERROR, REVOKED",
        "REQUIREMENTS_NOT_MET, REVOKED",
        "HOLDER_REQUEST, VALID",
        "OTHER, VALID"
    })
    void knowsWhichRevocationsConcernTheTimeBefore(RevocationReason reason, VerificationStatus thatDay) {
        History history = history(issued, 0, new CertificateRevoked(id, reason, note), 10);

        Hindsight hindsight = history.lookingBackAt(second(5), second(500));

        assertThat(hindsight.thatDay()).isEqualTo(thatDay);
        assertThat(hindsight.today()).isEqualTo(VerificationStatus.REVOKED);
        assertThat(hindsight.since()).containsExactly(new Turn(Kind.REVOKED, second(10), reason, null));
        assertThat(history.lookingBackAt(second(10), second(500)).thatDay()).isEqualTo(VerificationStatus.REVOKED);
    }

    @Test
    void countsWhatWasIssuedLaterWithEffectFromBefore() {
        CertificateIssued backdated = CertificateSamples.issued(
                learner, Personal.of(learner.subject(), "Ada Lovelace"), 1, ISSUED.minusSeconds(100), ENDS);
        Hindsight hindsight = history(backdated, 0).lookingBackAt(ISSUED.minusSeconds(50), second(500));

        assertThat(hindsight.thatDay()).isEqualTo(VerificationStatus.VALID);
        assertThat(hindsight.since()).containsExactly(new Turn(Kind.ISSUED, ISSUED));
        assertThat(history(backdated, 0)
                        .lookingBackAt(ISSUED.minusSeconds(101), second(500))
                        .thatDay())
                .isEqualTo(VerificationStatus.NOT_YET_VALID);
    }

    @Test
    void tellsAllThatHappenedSinceInOrder() {
        CertificateIssued later =
                CertificateSamples.issued(learner, Personal.of(learner.subject(), "Ada Lovelace"), 1, second(5), ENDS);
        CertificateSuperseded superseded =
                new CertificateSuperseded(id, id.successor(), CertificateSamples.code(2), note);
        History history = history(
                later, 0, new CertificateSuspended(id, note), 10, new CertificateReinstated(id), 20, superseded, 30);

        Hindsight hindsight = history.lookingBackAt(second(1), NOW);

        assertThat(hindsight.thatDay()).isEqualTo(VerificationStatus.NOT_YET_VALID);
        assertThat(hindsight.today()).isEqualTo(VerificationStatus.SUPERSEDED);
        assertThat(hindsight.since())
                .containsExactly(
                        new Turn(Kind.TOOK_EFFECT, second(5)),
                        new Turn(Kind.SUSPENDED, second(10)),
                        new Turn(Kind.REINSTATED, second(20)),
                        new Turn(Kind.SUPERSEDED, second(30), null, CertificateSamples.code(2)),
                        new Turn(Kind.EXPIRED, ENDS));
        assertThat(history.lookingBackAt(second(15), NOW).thatDay()).isEqualTo(VerificationStatus.SUSPENDED);
        assertThat(history.lookingBackAt(second(25), NOW).since())
                .extracting(Turn::kind)
                .containsExactly(Kind.SUPERSEDED, Kind.EXPIRED);
    }

    @Test
    void saysThatItHeldThoughTheHolderIsErasedByNow() {
        CertificateIssued erased =
                CertificateSamples.issued(learner, Personal.erased(learner.subject()), 1, ISSUED, ENDS);
        Hindsight hindsight = history(erased, 0).lookingBackAt(second(5), second(500));

        assertThat(hindsight.thatDay()).isEqualTo(VerificationStatus.VALID);
        assertThat(hindsight.today()).isEqualTo(VerificationStatus.ERASED);
    }

    /** Events, each followed by the second at which it was recorded. */
    private static History history(Object... eventsAndSeconds) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < eventsAndSeconds.length; i += 2) {
            decisions.add(
                    new Decision((CertificateEvent) eventsAndSeconds[i], second((Integer) eventsAndSeconds[i + 1])));
        }
        return new History(decisions);
    }

    private static Instant second(int second) {
        return ISSUED.plusSeconds(second);
    }
}
