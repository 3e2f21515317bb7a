package org.attestory.signing.query;

import java.time.Instant;
import java.util.Arrays;

/** Keys for tests: one for each purpose, made once per process and held in memory only. */
public final class ThrowawayKeys {

    /** Whoever trusts this trusts {@link #KEYS}. */
    public static final ThrowawayAuthority AUTHORITY = new ThrowawayAuthority();

    /** Valid since long before any certificate of a test. */
    public static final InstitutionKeys KEYS = new KeyRing(Arrays.stream(KeyPurpose.values())
            .map(purpose -> AUTHORITY.key(
                    purpose, "test", Instant.parse("2016-01-01T00:00:00Z"), Instant.parse("2099-01-01T00:00:00Z")))
            .toList());

    private ThrowawayKeys() {}
}
