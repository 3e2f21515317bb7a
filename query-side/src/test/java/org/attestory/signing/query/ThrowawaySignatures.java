package org.attestory.signing.query;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;

/** Signatures for tests, by keys of nobody. */
public final class ThrowawaySignatures {

    public static final DocumentSignatures WITHOUT_TIME =
            new DocumentSignatures(ThrowawayKeys.KEYS, null, new SimpleMeterRegistry(), Clock.systemUTC());

    private ThrowawaySignatures() {}

    /** Signatures stamped by an authority that the test runs. */
    static DocumentSignatures stampedBy(TimeStamps authority) {
        return new DocumentSignatures(ThrowawayKeys.KEYS, authority, new SimpleMeterRegistry(), Clock.systemUTC());
    }
}
