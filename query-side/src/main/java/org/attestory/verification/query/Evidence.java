package org.attestory.verification.query;

import org.attestory.verification.api.Check.Result;

/**
 * What vouches for a certificate beyond its row.
 *
 * @param signature whether the issuer's signature on its open credential holds
 * @param content whether its row attests what was recorded at issue
 */
record Evidence(Result signature, Result content) {

    /** Nothing was looked at yet. */
    static final Evidence MISSING = new Evidence(Result.UNAVAILABLE, Result.UNAVAILABLE);

    /** Whether looking again can bring nothing new. */
    boolean isComplete() {
        return signature != Result.UNAVAILABLE && content != Result.UNAVAILABLE;
    }

    /** Whether something was found that must not be. */
    boolean contradicts() {
        return signature == Result.FAILED || content == Result.FAILED;
    }
}
