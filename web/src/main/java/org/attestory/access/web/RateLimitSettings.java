package org.attestory.access.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may try, per minute.
 *
 * @param logInPerAddress log-ins from one network address
 * @param logInPerEmail log-ins with one e-mail address, from anywhere
 * @param signUpPerAddress sign-ups from one network address
 * @param verificationPerAddress verifications from one network address
 */
@ConfigurationProperties("attestory.rate-limits")
record RateLimitSettings(
        @DefaultValue("30") int logInPerAddress,
        @DefaultValue("10") int logInPerEmail,
        @DefaultValue("10") int signUpPerAddress,
        @DefaultValue("600") int verificationPerAddress) {

    RateLimitSettings {
        if (logInPerAddress < 1 || logInPerEmail < 1 || signUpPerAddress < 1 || verificationPerAddress < 1) {
            throw new IllegalArgumentException("every attestory.rate-limits setting must be at least 1");
        }
    }
}
