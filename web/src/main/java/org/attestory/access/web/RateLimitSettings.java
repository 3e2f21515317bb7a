package org.attestory.access.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may try, per minute and on each node. As many tries may come at once. A network address may be a whole
 * school or a job fair, so the limits are those of a crowd, not of a person.
 *
 * @param logInPerAddress log-ins from one network address
 * @param logInPerEmail log-ins with one e-mail address, from anywhere
 * @param signUpPerAddress sign-ups from one network address
 * @param verificationPerAddress verifications from one network address
 * @param missPerAddress codes from one network address that are mistyped or unknown; beyond that, the address verifies
 *     nothing for a while
 * @param verificationOverall verifications that the node answers to all together
 * @param batchPerAddress codes in batches from one network address
 * @param batchPerAccount codes in batches with the tokens of one account
 * @param badTokenPerAddress requests from one network address with tokens that are not good
 */
@ConfigurationProperties("attestory.rate-limits")
record RateLimitSettings(
        @DefaultValue("30") int logInPerAddress,
        @DefaultValue("10") int logInPerEmail,
        @DefaultValue("10") int signUpPerAddress,
        @DefaultValue("1200") int verificationPerAddress,
        @DefaultValue("120") int missPerAddress,
        @DefaultValue("300000") int verificationOverall,
        @DefaultValue("10000") int batchPerAddress,
        @DefaultValue("100000") int batchPerAccount,
        @DefaultValue("30") int badTokenPerAddress) {

    RateLimitSettings {
        for (int limit : new int[] {
            logInPerAddress,
            logInPerEmail,
            signUpPerAddress,
            verificationPerAddress,
            missPerAddress,
            verificationOverall,
            batchPerAddress,
            batchPerAccount,
            badTokenPerAddress
        }) {
            if (limit < 1) {
                throw new IllegalArgumentException("every attestory.rate-limits setting must be at least 1");
            }
        }
    }
}
