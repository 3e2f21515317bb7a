package org.attestory.signing.query;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;

/** Signatures by somebody else, who took care to look like us. */
public final class ForeignSignatures {

    private static final Instant BEGINNING = Instant.parse("2016-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2099-01-01T00:00:00Z");
    private static final ThrowawayAuthority AUTHORITY = new ThrowawayAuthority();

    private ForeignSignatures() {}

    public static byte[] sign(byte[] document, Clock clock) {
        InstitutionKeys keys = new KeyRing(Arrays.stream(KeyPurpose.values())
                .map(purpose -> AUTHORITY.key(purpose, "test", BEGINNING, END))
                .toList());
        return new DocumentSignatures(keys, null, new SimpleMeterRegistry(), clock)
                .sign(document, clock.instant(), "Attestory Institute", null)
                .bytes();
    }
}
