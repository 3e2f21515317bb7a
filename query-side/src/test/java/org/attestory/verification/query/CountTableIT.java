package org.attestory.verification.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.attestory.issuance.api.CertificateId;
import org.attestory.readmodel.query.TestConnections;
import org.attestory.verification.api.GetVerificationCounts;
import org.attestory.verification.api.GetVerificationCounts.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** Counts are written in batches, added to those of other nodes, and kept while they cannot be written. */
class CountTableIT {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConnectionPool connections = TestConnections.pool();
    private final CountTable table = new CountTable(connections);
    private final VerificationCounts counts = new VerificationCounts();
    private final VerificationCounting counting = new VerificationCounting(counts, table, new SettableClock(NOON));
    private final CertificateId one = CertificateId.random();
    private final CertificateId other = CertificateId.random();

    @AfterEach
    void close() {
        connections.dispose();
    }

    @Test
    void addsUpWhatSeveralNodesCounted() {
        counts.count(one, NOON);
        counts.count(one, NOON.plusSeconds(1));
        counts.count(one, NOON.minus(Duration.ofDays(1)));
        counts.count(other, NOON);
        write();
        counts.count(one, NOON);
        write();

        assertFound(one, new Day(TODAY.minusDays(1), 1), new Day(TODAY, 3));
        assertFound(other, new Day(TODAY, 1));
    }

    @Test
    void looksNoFurtherBackThanAsked() {
        counts.count(one, NOON.minus(Duration.ofDays(30)));
        write();

        assertFound(one);
    }

    @Test
    void forgetsWhatIsOld() {
        counts.count(one, NOON);
        write();
        StepVerifier.create(table.forgetBefore(TODAY)).expectComplete().verify(PATIENCE);
        assertFound(one, new Day(TODAY, 1));
        StepVerifier.create(table.forgetBefore(TODAY.plusDays(1)))
                .expectComplete()
                .verify(PATIENCE);
        assertFound(one);
    }

    @Test
    void keepsWhatCannotBeWritten() {
        ConnectionPool nowhere = new ConnectionPool(ConnectionPoolConfiguration.builder(TestConnections.broken())
                .initialSize(0)
                .maxAcquireTime(Duration.ofSeconds(20))
                .build());
        VerificationCounting unlucky =
                new VerificationCounting(counts, new CountTable(nowhere), new SettableClock(NOON));
        counts.count(one, NOON);
        StepVerifier.create(unlucky.write()).expectComplete().verify(PATIENCE);
        counts.count(one, NOON);

        assertThat(counts.take()).isEqualTo(Map.of(new CountedDay(one.value(), TODAY.toEpochDay()), 2L));
        nowhere.dispose();
    }

    private void write() {
        StepVerifier.create(counting.write()).expectComplete().verify(PATIENCE);
    }

    private void assertFound(CertificateId certificate, Day... days) {
        StepVerifier.create(table.find(new GetVerificationCounts(certificate, TODAY.minusDays(29), TODAY)))
                .assertNext(found -> assertThat(found).containsExactly(days))
                .expectComplete()
                .verify(PATIENCE);
    }
}
