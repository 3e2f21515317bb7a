package org.attestory.verification.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.attestory.account.api.AccountId;
import org.attestory.audit.query.Recorded;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.RevocationReason;
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
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class BatchQueriesIT extends ReadModelTest {

    private static final Instant BEGINS = CertificateSamples.ISSUED;

    private final AtomicInteger readings = new AtomicInteger();
    private final List<CertificateIssued> issued = IntStream.rangeClosed(1, 20)
            .mapToObj(each -> CertificateSamples.issued(AccountId.random(), "Ada Lovelace", each))
            .toList();
    private final Recorded recorded = new Recorded();
    private final Recency recency = new Recency() {

        @Override
        public Instant reflectedUntil(String projection) {
            return BEGINS;
        }

        @Override
        public Mono<Boolean> isParked(String projection, String key) {
            return Mono.just(parked);
        }
    };
    private boolean parked;
    private @Nullable KnownCertificates known;

    @Override
    protected List<Projection<?>> projections() {
        return List.of(CertificateTestAccess.projection());
    }

    @AfterEach
    void close() {
        if (known != null) {
            known.destroy();
        }
        recorded.close();
    }

    @Test
    void answerEachCodeInItsPlaceWithTwoReadingsForAllOfThem() {
        issue();
        given(new CertificateRevoked(
                issued.get(3).certificateId(),
                RevocationReason.FRAUD,
                Personal.of(issued.get(3).learnerId().subject(), "why")));
        List<String> entered = new ArrayList<>();
        issued.forEach(one -> entered.add(one.code().grouped()));
        entered.add(5, "mistyped");
        entered.add(7, CertificateSamples.code(99).value());
        entered.add(issued.getFirst().code().value());

        // News of what was given may come late and cost a reading more.
        await().untilAsserted(() -> {
            readings.set(0);
            assertThat(ask(entered)).hasSameSizeAs(entered);
            assertThat(readings).hasValue(2);
        });
        List<Verification> answers = ask(entered);
        assertThat(answers.get(3).status()).isEqualTo(VerificationStatus.REVOKED);
        assertThat(answers.get(5).status()).isEqualTo(VerificationStatus.MISTYPED);
        assertThat(answers.get(5).code()).isEqualTo("mistyped");
        assertThat(answers.get(7).status()).isEqualTo(VerificationStatus.UNKNOWN);
        assertThat(answers.get(7).newsAsOf()).isEqualTo(BEGINS);
        assertThat(answers.getLast().status()).isEqualTo(VerificationStatus.VALID);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == VerificationStatus.VALID)
                .hasSize(20);
    }

    @Test
    void answerNothingWithoutAReadingWhereNothingIsWellFormed() {
        assertThat(ask(List.of("a", "b"))).hasSize(2);
        assertThat(readings).hasValue(0);
    }

    @Test
    void answerNothingWhereNothingMayBeReliedUpon() {
        issue();
        parked = true;

        assertThatThrownBy(() -> ask(List.of(issued.getFirst().code().value())))
                .hasRootCauseInstanceOf(RefusedException.class);
    }

    private void issue() {
        for (CertificateIssued each : issued) {
            given(each);
            recorded.at(BEGINS, Actor.system("test"), each.certificateId().value(), each);
        }
    }

    /** Each time with an empty memory. */
    private List<Verification> ask(List<String> entered) {
        if (known != null) {
            known.destroy();
        }
        SettableClock clock = new SettableClock(BEGINS);
        VerificationSettings settings = new VerificationSettings(100, Duration.ofHours(24));
        Witnesses witnesses = new Witnesses(recorded.replay(), certificate -> Mono.just(true), settings);
        KnownCertificates certificates = new KnownCertificates(
                CertificateTestAccess.certificates(new CountedReadModel()),
                news(),
                recency,
                witnesses,
                clock,
                settings);
        known = certificates;
        return new BatchQueries(
                        certificates,
                        new VerificationQueries(
                                certificates,
                                recorded.replay(),
                                witnesses,
                                recency,
                                new VerificationCounts(),
                                clock,
                                settings))
                .handle(new VerifyCertificates(entered))
                .join()
                .answers();
    }

    private final class CountedReadModel implements ReadModel {

        @Override
        public <R> Mono<R> find(Table<R> table, String key) {
            readings.incrementAndGet();
            return readModel().find(table, key);
        }

        @Override
        public <R> Flux<R> where(Table<R> table, String tail, Object... arguments) {
            readings.incrementAndGet();
            return readModel().where(table, tail, arguments);
        }

        @Override
        public Mono<Long> count(Table<?> table, String condition, Object... arguments) {
            return readModel().count(table, condition, arguments);
        }
    }
}
