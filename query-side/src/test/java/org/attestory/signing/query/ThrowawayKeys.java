package org.attestory.signing.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** Keys for tests: one for each purpose, made once per process and held in memory only. */
public final class ThrowawayKeys {

    /** Whoever trusts this trusts {@link #KEYS}. */
    public static final ThrowawayAuthority AUTHORITY = new ThrowawayAuthority();

    /** Valid since long before any certificate of a test. */
    public static final InstitutionKeys KEYS = new KeyRing(Arrays.stream(KeyPurpose.values())
            .map(purpose -> AUTHORITY.key(
                    purpose,
                    "test",
                    Instant.now().minus(Duration.ofDays(3650)),
                    Instant.now().plus(Duration.ofDays(3650))))
            .toList());

    private ThrowawayKeys() {}
}
