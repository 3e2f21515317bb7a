package org.attestory.credential.api;

import java.util.List;
import org.attestory.issuance.api.CertificateView;
import org.attestory.verification.api.Check;
import org.jspecify.annotations.Nullable;

/**
 * Is this an open credential of ours, and does it hold?
 *
 * @param presented as received: JSON or a token; from anybody, so that nothing about it is taken for granted
 */
public record VerifyCredential(String presented) {

    /** Longer ones are not looked at. Ours have some ten thousand characters. */
    public static final int LONGEST = 262_144;

    /** Never what was presented: it names a person. */
    @Override
    public String toString() {
        return "VerifyCredential";
    }

    /**
     * The answer.
     *
     * @param checks all of them, in order
     * @param certificate the certificate that it claims to be, as it stands now, even if the claim is false; null if there
     *     is none
     */
    public record Result(
            List<CredentialCheck> checks, @Nullable CertificateView certificate) {

        public Result {
            checks = List.copyOf(checks);
        }

        /** Whether every check passed. */
        public boolean holds() {
            return checks.stream().allMatch(check -> check.result() == Check.Result.PASSED);
        }
    }
}
