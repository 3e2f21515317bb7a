package org.attestory.signing.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time stamps come from an authority over HTTP, or not at all within bounds. */
class TimeStampAuthorityTest {

    private static final byte[] SIGNATURE = "signature".getBytes(StandardCharsets.US_ASCII);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private LocalAuthority server;
    private TimeStampAuthority authority;

    @BeforeEach
    void start() throws IOException {
        server = new LocalAuthority(ThrowawayKeys.AUTHORITY);
        authority = new TimeStampAuthority(server.address(), Duration.ofSeconds(2), meters, new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }

    @AfterEach
    void stop() {
        authority.close();
        server.close();
    }

    @Test
    void stampsASignature() throws Exception {
        byte[] token = authority.stamp(SIGNATURE).orElseThrow();

        TimeStampToken read = new TimeStampToken(new CMSSignedData(token));
        assertThat(read.getTimeStampInfo().getGenTime()).isNotNull();
        assertThat(read.getTimeStampInfo().getMessageImprintDigest())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(SIGNATURE));
        assertThat(counted("stamped")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STAMPS")
    void givesNoStampWhereTheAuthorityDoesNotAnswerWell(LocalAuthority.Behaviour behaviour) {
        server.behave(behaviour);
        long begun = System.nanoTime();

        assertThat(authority.stamp(SIGNATURE)).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
        assertThat(counted("failed")).isEqualTo(1);
    }

    @Test
    void leavesAFailedAuthorityAloneForAWhile() {
        server.behave(LocalAuthority.Behaviour.FAILS);
        assertThat(authority.stamp(SIGNATURE)).isEmpty();
        server.behave(LocalAuthority.Behaviour.STAMPS);

        assertThat(authority.stamp(SIGNATURE)).isEmpty();
        assertThat(server.requests()).isEqualTo(1);
        assertThat(counted("left-alone")).isEqualTo(1);

        now.updateAndGet(instant -> instant.plus(TimeStampAuthority.PAUSE));
        assertThat(authority.stamp(SIGNATURE)).isPresent();
    }

    private double counted(String outcome) {
        return meters.counter("attestory.documents.time-stamps", "outcome", outcome)
                .count();
    }
}
