package org.attestory.verification.query;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the public lookup is tuned.
 *
 * @param remembered how many certificates are kept in memory, about 3 kB each
 */
@ConfigurationProperties("attestory.verification")
record VerificationSettings(@DefaultValue("10000") int remembered) {

    VerificationSettings {
        if (remembered < 1) {
            throw new IllegalArgumentException("attestory.verification.remembered must be at least 1");
        }
    }
}
