package org.attestory.examination.query;

/** Reading a file would cost more than is allowed. Made to be thrown often: it has no trace. */
final class BeyondLimitsException extends RuntimeException {

    BeyondLimitsException() {
        super("beyond the limits of reading", null, false, false);
    }
}
