package org.attestory.examination.query;

import org.attestory.verification.api.Check.Result;

/**
 * What is known of the signatures in a document, told of the best of them.
 *
 * @param ours whether a key of the institution made it
 * @param unchanged whether the bytes are those that were signed
 * @param alone whether the file holds nothing beside
 * @param timeStamp whether the time stamp in it belongs to it; not run if it has none
 */
record SignatureFinding(Result ours, Result unchanged, Result alone, Result timeStamp) {

    /** For a document without any signature. */
    static final SignatureFinding NONE =
            new SignatureFinding(Result.NOT_RUN, Result.NOT_RUN, Result.NOT_RUN, Result.NOT_RUN);

    /** For signatures of others. */
    static final SignatureFinding FOREIGN =
            new SignatureFinding(Result.FAILED, Result.NOT_RUN, Result.NOT_RUN, Result.NOT_RUN);

    boolean vouchesForAll() {
        return ours == Result.PASSED && unchanged == Result.PASSED && alone == Result.PASSED;
    }

    static Result result(boolean passed) {
        return passed ? Result.PASSED : Result.FAILED;
    }
}
