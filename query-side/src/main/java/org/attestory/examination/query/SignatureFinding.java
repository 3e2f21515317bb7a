package org.attestory.examination.query;

import java.time.Instant;
import org.attestory.verification.api.Check.Result;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the signatures in a document, told of the best of them.
 *
 * @param ours whether a key of the institution made it
 * @param unchanged whether the bytes are those that were signed
 * @param alone whether the file holds nothing beside
 * @param timeProven whether an authority that is trusted here made it; not run if none is
 * @param stampedAt the time in it, null if it has none or it belongs to something else
 * @param timeStamp whether the time stamp in it belongs to it; not run if it has none
 */
record SignatureFinding(
        Result ours,
        Result unchanged,
        Result alone,
        Result timeStamp,
        Result timeProven,
        @Nullable Instant stampedAt) {

    /** For a document without any signature. */
    static final SignatureFinding NONE = without(Result.NOT_RUN);

    /** For signatures of others. */
    static final SignatureFinding FOREIGN = without(Result.FAILED);

    private static SignatureFinding without(Result ours) {
        return new SignatureFinding(ours, Result.NOT_RUN, Result.NOT_RUN, Result.NOT_RUN, Result.NOT_RUN, null);
    }

    boolean vouchesForAll() {
        return ours == Result.PASSED && unchanged == Result.PASSED && alone == Result.PASSED;
    }

    static Result result(boolean passed) {
        return passed ? Result.PASSED : Result.FAILED;
    }
}
