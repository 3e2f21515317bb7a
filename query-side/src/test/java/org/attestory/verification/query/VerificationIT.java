package org.attestory.verification.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.issuance.query.CertificateSamples.ISSUED;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.audit.query.Recorded;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.issuance.query.CertificateTestAccess;
import org.attestory.kernel.Actor;
import org.attestory.personal.api.Personal;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.ReadModelTest;
import org.attestory.readmodel.query.Table;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class VerificationIT extends ReadModelTest {

    private static final Instant BEGINS = ISSUED.plusSeconds(86_400);
    private static final Instant ENDS =
            LocalDate.of(2028, 3, 3).atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();

    private final AccountId learner = AccountId.random();
    private final CertificateIssued issued =
            CertificateSamples.issued(learner, Personal.of(learner.subject(), "Ada Lovelace"), 1, BEGINS, ENDS);
    private final Personal note = Personal.of(learner.subject(), "why");
    private final SettableClock clock = new SettableClock(BEGINS);
    private final Recorded recorded = new Recorded();
    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicInteger rowsBehindTheGate = new AtomicInteger();
    private volatile Mono<Void> gate = Mono.empty();
    private boolean unreadable;
    private @Nullable KnownCertificates known;
    private @Nullable VerificationQueries queries;

    @Override
    protected List<Projection<?>> projections() {
        return List.of(CertificateTestAccess.projection());
    }

    @BeforeEach
    void open() {
        known = new KnownCertificates(
                CertificateTestAccess.certificates(new WatchedReadModel()),
                news(),
                clock,
                new VerificationSettings(100));
        queries = new VerificationQueries(known, recorded.replay(), clock);
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(known).destroy();
        recorded.close();
    }

    @Test
    void confirmsAValidCertificateWithAllThatItAttests() {
        given(issued);
        Verification verification = verify();

        assertThat(verification.status()).isEqualTo(VerificationStatus.VALID);
        assertThat(verification.code()).isEqualTo(issued.code().value());
        assertThat(verification.askedAt()).isEqualTo(BEGINS);
        assertThat(Objects.requireNonNull(verification.certificate()).content()).isEqualTo(issued.content());
        assertThat(verification.checks()).hasSize(8).extracting(Check::result).containsOnly(Check.Result.PASSED);
    }

    @Test
    void forgivesHowACodeIsTyped() {
        given(issued);
        String typed = issued.code()
                .grouped()
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l');

        assertThat(verify(" " + typed, null).status()).isEqualTo(VerificationStatus.VALID);
    }

    @Test
    void tellsATypingErrorWithoutALookUp() {
        Verification verification = verify("7K3M-NOPE", null);

        assertThat(verification.status()).isEqualTo(VerificationStatus.MISTYPED);
        assertThat(verification.code()).isEqualTo("7K3M-NOPE");
        assertThat(verification.certificate()).isNull();
        assertThat(readings).hasValue(0);
    }

    @Test
    void doesNotKnowACodeThatWasNeverIssuedAndDoesNotRememberIt() {
        assertThat(verify().status()).isEqualTo(VerificationStatus.UNKNOWN);
        await().until(() -> verify().certificate() == null && readings.get() > 1);

        given(issued);
        assertThat(verify().status()).isEqualTo(VerificationStatus.VALID);
    }

    /** The news of the issue may come twice and late, and cost one reading more. */
    @Test
    void answersFromMemoryOnceAsked() {
        given(issued);
        verify();
        int read = readings.get();
        for (int i = 0; i < 100; i++) {
            assertThat(verify().status()).isEqualTo(VerificationStatus.VALID);
        }

        assertThat(readings).hasValueLessThanOrEqualTo(read + 2);
    }

    @Test
    void knowsTheTimeThoughItAnswersFromMemory() {
        given(issued);
        clock.set(BEGINS.minusNanos(1));
        assertThat(verify().status()).isEqualTo(VerificationStatus.NOT_YET_VALID);
        clock.set(BEGINS);
        assertThat(verify().status()).isEqualTo(VerificationStatus.VALID);
        clock.set(ENDS.minusNanos(1));
        assertThat(verify().status()).isEqualTo(VerificationStatus.VALID);
        clock.set(ENDS);
        assertThat(verify().status()).isEqualTo(VerificationStatus.EXPIRED);
    }

    @Test
    void followsEveryDecision() {
        given(issued);
        assertThat(verify().status()).isEqualTo(VerificationStatus.VALID);
        given(new CertificateSuspended(issued.certificateId(), note));
        becomes(VerificationStatus.SUSPENDED);
        given(new CertificateReinstated(issued.certificateId()));
        becomes(VerificationStatus.VALID);
        given(new CertificateSuperseded(
                issued.certificateId(), issued.certificateId().successor(), CertificateSamples.code(2), note));
        becomes(VerificationStatus.SUPERSEDED);
        given(new CertificateRevoked(issued.certificateId(), RevocationReason.FRAUD, note));
        becomes(VerificationStatus.REVOKED);
        given(new PersonalDataErased(learner));
        becomes(VerificationStatus.ERASED);
        assertThat(Objects.requireNonNull(verify().certificate())
                        .content()
                        .holderName()
                        .isErased())
                .isTrue();
    }

    @Test
    void doesNotRememberARowReadBeforeARevocationOnceTheRevocationIsKnown() {
        given(issued);
        CompletableFuture<Void> opened = new CompletableFuture<>();
        gate = Mono.fromFuture(opened);
        CompletableFuture<Verification> slow =
                queries().handle(new VerifyCertificate(issued.code().value(), null));
        await().untilAtomic(rowsBehindTheGate, equalTo(1));
        gate = Mono.empty();
        given(new CertificateRevoked(issued.certificateId(), RevocationReason.FRAUD, note));
        becomes(VerificationStatus.REVOKED);
        opened.complete(null);

        assertThat(slow.join().status()).isEqualTo(VerificationStatus.VALID);
        assertThat(verify().status()).isEqualTo(VerificationStatus.REVOKED);
    }

    @Test
    void failsRatherThanAnswerWhatItCannotRead() {
        given(issued);
        unreadable = true;

        assertThat(queries().handle(new VerifyCertificate(issued.code().value(), null)))
                .isCompletedExceptionally();
        unreadable = false;
        assertThat(verify().status()).isEqualTo(VerificationStatus.VALID);
    }

    @Test
    void answersAboutThePastFromTheHistoryRecordedUntilThen() {
        given(issued, new CertificateRevoked(issued.certificateId(), RevocationReason.FRAUD, note));
        String stream = issued.certificateId().value();
        Instant suspendedAt = BEGINS.plusSeconds(10);
        Instant revokedAt = BEGINS.plusSeconds(30);
        recorded.at(ISSUED, Actor.system("test"), stream, issued)
                .at(suspendedAt, Actor.ANONYMOUS, stream, new CertificateSuspended(issued.certificateId(), note))
                .at(
                        suspendedAt.plusSeconds(10),
                        Actor.ANONYMOUS,
                        stream,
                        new CertificateReinstated(issued.certificateId()))
                .at(
                        revokedAt,
                        Actor.ANONYMOUS,
                        stream,
                        new CertificateRevoked(issued.certificateId(), RevocationReason.FRAUD, note));
        clock.set(ENDS);

        assertThat(at(ISSUED.minusNanos(1))).isEqualTo(VerificationStatus.UNKNOWN);
        assertThat(at(ISSUED)).isEqualTo(VerificationStatus.NOT_YET_VALID);
        assertThat(at(BEGINS)).isEqualTo(VerificationStatus.VALID);
        assertThat(at(suspendedAt)).isEqualTo(VerificationStatus.SUSPENDED);
        assertThat(at(suspendedAt.plusSeconds(10))).isEqualTo(VerificationStatus.VALID);
        assertThat(at(revokedAt.minusNanos(1))).isEqualTo(VerificationStatus.VALID);
        assertThat(at(revokedAt)).isEqualTo(VerificationStatus.REVOKED);
        assertThat(verify(CertificateSamples.code(7).value(), BEGINS).status()).isEqualTo(VerificationStatus.UNKNOWN);
    }

    @Test
    void answersAboutTheFutureFromWhatIsKnownNow() {
        given(issued);

        assertThat(at(ENDS.minusNanos(1))).isEqualTo(VerificationStatus.VALID);
        assertThat(at(ENDS)).isEqualTo(VerificationStatus.EXPIRED);
        assertThat(verify().status()).isEqualTo(VerificationStatus.VALID);
    }

    private void becomes(VerificationStatus status) {
        await().untilAsserted(() -> assertThat(verify().status()).isEqualTo(status));
    }

    private Verification verify() {
        return verify(issued.code().value(), null);
    }

    private VerificationStatus at(Instant instant) {
        Verification verification = verify(issued.code().value(), instant);
        assertThat(verification.askedAt()).isEqualTo(instant);
        return verification.status();
    }

    private Verification verify(String entered, @Nullable Instant at) {
        return queries().handle(new VerifyCertificate(entered, at)).join();
    }

    private VerificationQueries queries() {
        return Objects.requireNonNull(queries);
    }

    /** Counts what is read, holds it back behind a gate, or fails. */
    private final class WatchedReadModel implements ReadModel {

        @Override
        public <R> Mono<R> find(Table<R> table, String key) {
            readings.incrementAndGet();
            Mono<Void> behind = gate;
            return readable(readModel().find(table, key))
                    .doOnNext(row -> rowsBehindTheGate.incrementAndGet())
                    .delayUntil(row -> behind);
        }

        @Override
        public <R> Flux<R> where(Table<R> table, String tail, Object... arguments) {
            readings.incrementAndGet();
            return readable(readModel().where(table, tail, arguments).collectList())
                    .flatMapIterable(rows -> rows);
        }

        @Override
        public Mono<Long> count(Table<?> table, String condition, Object... arguments) {
            return readModel().count(table, condition, arguments);
        }

        private <R> Mono<R> readable(Mono<R> read) {
            return unreadable ? Mono.error(new IllegalStateException("the database is gone")) : read;
        }
    }
}
