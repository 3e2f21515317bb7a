package org.attestory.verification.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.issuance.query.CertificateSamples.ISSUED;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.audit.query.Recorded;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.SharingChosen;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.issuance.api.Visibility;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.issuance.query.CertificateTestAccess;
import org.attestory.kernel.Actor;
import org.attestory.kernel.RefusedException;
import org.attestory.personal.api.Personal;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.ReadModelTest;
import org.attestory.readmodel.query.Recency;
import org.attestory.readmodel.query.Table;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Check.Name;
import org.attestory.verification.api.Hindsight;
import org.attestory.verification.api.Hindsight.Kind;
import org.attestory.verification.api.Hindsight.Turn;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationRefusal;
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
    private final VerificationCounts counts = new VerificationCounts();
    private volatile Mono<Void> gate = Mono.empty();
    private boolean unreadable;
    private @Nullable KnownCertificates known;
    private @Nullable VerificationQueries queries;
    private Mono<Boolean> signature = Mono.just(true);
    private Supplier<@Nullable Instant> reflectedUntil = clock::instant;
    private boolean parked;

    @Override
    protected List<Projection<?>> projections() {
        return List.of(CertificateTestAccess.projection());
    }

    @BeforeEach
    void open() {
        recorded.at(ISSUED, Actor.system("test"), issued.certificateId().value(), issued);
        VerificationSettings settings = new VerificationSettings(100, Duration.ofHours(24));
        Witnesses witnesses = new Witnesses(recorded.replay(), certificate -> Mono.defer(() -> signature), settings);
        known = new KnownCertificates(
                CertificateTestAccess.certificates(new WatchedReadModel()),
                news(),
                new SettableRecency(),
                witnesses,
                clock,
                settings);
        queries = new VerificationQueries(
                known, recorded.replay(), witnesses, new SettableRecency(), counts, clock, settings);
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
        await().untilAsserted(() -> assertThat(verify().checks())
                .hasSize(10)
                .extracting(Check::result)
                .containsOnly(Check.Result.PASSED));
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

        assertThat(slow.join().status()).isEqualTo(VerificationStatus.REVOKED);
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
        recorded.at(suspendedAt, Actor.ANONYMOUS, stream, new CertificateSuspended(issued.certificateId(), note))
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

    @Test
    void saysWhatIsKnownByNowBesideWhatWasKnownThen() {
        given(issued, new CertificateRevoked(issued.certificateId(), RevocationReason.FRAUD, note));
        Instant revokedAt = BEGINS.plusSeconds(30);
        recorded.at(
                revokedAt,
                Actor.ANONYMOUS,
                issued.certificateId().value(),
                new CertificateRevoked(issued.certificateId(), RevocationReason.FRAUD, note));
        clock.set(ENDS);

        Verification then = verify(issued.code().value(), BEGINS);

        assertThat(then.status()).isEqualTo(VerificationStatus.VALID);
        assertThat(then.newsAsOf()).isEqualTo(ENDS);
        assertThat(then.hindsight())
                .isEqualTo(new Hindsight(
                        ENDS,
                        VerificationStatus.REVOKED,
                        VerificationStatus.REVOKED,
                        List.of(
                                new Turn(Kind.REVOKED, revokedAt, RevocationReason.FRAUD, null),
                                new Turn(Kind.EXPIRED, ENDS))));
        assertThat(verify().hindsight()).isNull();
    }

    @Test
    void refusesARowThatTheHistoryDoesNotVouchFor() {
        CertificateIssued forged = CertificateSamples.issued(
                AccountId.random(), Personal.of(learner.subject(), "Somebody Else"), 9, BEGINS, ENDS);
        given(forged);

        await().untilAsserted(() ->
                assertThat(refusalOf(forged.code(), null)).isEqualTo(VerificationRefusal.NOT_ESTABLISHED.code()));
    }

    @Test
    void refusesARowWhoseContentWasChanged() {
        given(
                issued,
                new CertificateIssued(
                        issued.certificateId(),
                        issued.code(),
                        issued.enrolmentId(),
                        learner,
                        issued.content()
                                .correctedTo(Personal.of(learner.subject(), "Grace Hopper"), "2026-000123", ISSUED),
                        null));

        await().untilAsserted(() ->
                assertThat(refusalOf(issued.code(), null)).isEqualTo(VerificationRefusal.NOT_ESTABLISHED.code()));
    }

    @Test
    void refusesWhatTheIssuerDidNotSign() {
        given(issued);
        signature = Mono.just(false);

        await().untilAsserted(() ->
                assertThat(refusalOf(issued.code(), null)).isEqualTo(VerificationRefusal.NOT_ESTABLISHED.code()));
    }

    @Test
    void answersWithoutTheSignatureUntilItIsThere() {
        given(issued);
        signature = Mono.empty();
        assertThat(verify().status()).isEqualTo(VerificationStatus.VALID);
        assertThat(verify().checks()).contains(new Check(Name.ISSUER_SIGNATURE, Check.Result.UNAVAILABLE));
        signature = Mono.error(new IllegalStateException("too many wait"));
        assertThat(verify().checks()).contains(new Check(Name.ISSUER_SIGNATURE, Check.Result.UNAVAILABLE));

        signature = Mono.just(true);

        assertThat(verify().checks()).contains(new Check(Name.ISSUER_SIGNATURE, Check.Result.PASSED));
    }

    @Test
    void answersWithoutTheHistoryAndSaysHowOldTheNewsAre() {
        given(issued);
        Instant lastHeard = clock.instant();
        reflectedUntil = () -> lastHeard;
        recorded.fail();
        clock.set(lastHeard.plus(Duration.ofHours(23)));

        Verification verification = verify();

        assertThat(verification.status()).isEqualTo(VerificationStatus.VALID);
        assertThat(verification.newsAsOf()).isEqualTo(lastHeard);
    }

    @Test
    void callsNothingValidWhoseNewsAreTooOldOrOfUnknownAge() {
        given(issued);
        Instant lastHeard = clock.instant();
        reflectedUntil = () -> lastHeard;
        clock.set(lastHeard.plus(Duration.ofHours(24)).plusSeconds(1));

        assertThat(refusalOf(issued.code(), null)).isEqualTo(VerificationRefusal.NOT_ESTABLISHED.code());
        assertThat(refusalOf(CertificateSamples.code(7), null)).isEqualTo(VerificationRefusal.NOT_ESTABLISHED.code());
        reflectedUntil = () -> null;
        assertThat(refusalOf(issued.code(), null)).isEqualTo(VerificationRefusal.NOT_ESTABLISHED.code());
        assertThat(verify("7K3M-NOPE", null).status()).isEqualTo(VerificationStatus.MISTYPED);
    }

    @Test
    void staysWithWhatNoNewsCanMakeValidAgain() {
        given(issued, new CertificateRevoked(issued.certificateId(), RevocationReason.FRAUD, note));
        reflectedUntil = () -> null;

        assertThat(verify().status()).isEqualTo(VerificationStatus.REVOKED);
    }

    @Test
    void answersNothingWhileAnEventOfTheCertificateWaitsToBeHandled() {
        given(issued);
        parked = true;

        assertThat(refusalOf(issued.code(), null)).isEqualTo(VerificationRefusal.NOT_ESTABLISHED.code());
    }

    @Test
    void doesNotGuessAboutThePast() {
        given(issued);
        clock.set(ENDS);
        recorded.fail();

        assertThat(refusalOf(issued.code(), BEGINS)).isEqualTo(VerificationRefusal.PAST_NOT_ESTABLISHED.code());
    }

    private String refusalOf(VerificationCode code, @Nullable Instant at) {
        return queries()
                .handle(new VerifyCertificate(code.value(), at))
                .handle((answer, failure) -> failure == null ? "none" : refusalIn(failure))
                .join();
    }

    private static String refusalIn(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof RefusedException refused ? refused.refusal().code() : String.valueOf(cause);
    }

    private final class SettableRecency implements Recency {

        @Override
        public @Nullable Instant reflectedUntil(String projection) {
            return reflectedUntil.get();
        }

        @Override
        public Mono<Boolean> isParked(String projection, String key) {
            return Mono.fromSupplier(() -> parked);
        }
    }

    @Test
    void showsOnlyWhatTheHolderChoseAsSoonAsItIsChosen() {
        given(issued);
        assertThat(shown(null).gradePercent()).isEqualTo(87);

        given(new SharingChosen(issued.certificateId(), Sharing.usual(Visibility.PRIVATE)));

        await().untilAsserted(() -> assertThat(shown(null).gradePercent()).isNull());
        assertThat(shown(null).holderName().text()).isEqualTo("A. L.");
        assertThat(shown(null).outcomes()).isEmpty();
        assertThat(verify().status()).isEqualTo(VerificationStatus.VALID);
    }

    /** What was open once may be private now, and is so on whichever day is asked about. */
    @Test
    void showsOfThePastWhatTheHolderChoosesToday() {
        SharingChosen hidden = new SharingChosen(issued.certificateId(), Sharing.usual(Visibility.PRIVATE));
        given(issued, hidden);
        String stream = issued.certificateId().value();
        recorded.at(ISSUED, Actor.system("test"), stream, issued)
                .at(BEGINS.plusSeconds(10), Actor.ANONYMOUS, stream, hidden);
        clock.set(ENDS);

        AttestedContent then = shown(BEGINS);

        assertThat(then.gradePercent()).isNull();
        assertThat(then.holderName().text()).isEqualTo("A. L.");
    }

    @Test
    void showsNothingMoreOnceTheHolderIsErased() {
        given(issued, new PersonalDataErased(learner));

        assertThat(shown(null).gradePercent()).isNull();
        assertThat(shown(null).outcomes()).isEmpty();
    }

    @Test
    void countsVerifiersAndNobodyElse() {
        verify();
        verify("7K3M-NOPE", null);
        given(issued);
        verify();
        verify();
        queries()
                .handle(new VerifyCertificate(issued.code().value(), null, false))
                .join();

        assertThat(counts.take())
                .containsExactly(Map.entry(
                        new CountedDay(
                                issued.certificateId().value(),
                                LocalDate.of(2026, 3, 3).toEpochDay()),
                        2L));
        given(new PersonalDataErased(learner));
        becomes(VerificationStatus.ERASED);
        counts.take();
        verify();
        assertThat(counts.take()).isEmpty();
    }

    private AttestedContent shown(@Nullable Instant at) {
        return Objects.requireNonNull(verify(issued.code().value(), at).certificate())
                .content();
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
