package org.attestory.verification.query;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the public lookup is tuned.
 *
 * @param remembered how many certificates are kept in memory, about 3 kB each
 * @param mostStale how long nothing may have been heard from the history before nothing is called valid any more
 */
@ConfigurationProperties("attestory.verification")
record VerificationSettings(
        @DefaultValue("10000") int remembered,
        @DefaultValue("24h") Duration mostStale) {

    VerificationSettings {
        if (remembered < 1) {
            throw new IllegalArgumentException("attestory.verification.remembered must be at least 1");
        }
        if (mostStale.compareTo(Duration.ofSeconds(10)) < 0) {
            throw new IllegalArgumentException("attestory.verification.most-stale must be at least 10s");
        }
    }
}
