package org.attestory.signing.query;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Documents that are signed by our keys and stamped by an authority of the test's, for tests of those who examine them. */
public final class StampedDocuments {

    private StampedDocuments() {}

    /** A page, stamped by somebody whom that authority certified. */
    public static byte[] by(ThrowawayAuthority authority) {
        try (LocalAuthority server = new LocalAuthority(authority);
                TimeStampAuthority client = new TimeStampAuthority(
                        server.address(), Duration.ofSeconds(60), new SimpleMeterRegistry(), Clock.systemUTC())) {
            return ThrowawaySignatures.stampedBy(client)
                    .sign(
                            ThrowawayDocuments.onePage(),
                            Instant.parse("2026-11-20T10:00:00Z"),
                            "University of Tests",
                            null)
                    .bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who believes that authority alone. */
    public static TrustedTimes trusting(ThrowawayAuthority authority) {
        return new TrustedTimes(List.of(authority.certificate()));
    }
}
