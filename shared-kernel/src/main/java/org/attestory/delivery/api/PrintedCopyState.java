package org.attestory.delivery.api;

/** Where a printed copy stands. */
public enum PrintedCopyState {
    /** Wanted as soon as the certificate is issued. */
    CHOSEN,
    /** Waits to be printed. */
    REQUESTED,
    /** Waits to be posted. */
    PRINTED,
    /** On its way, or there. */
    POSTED,
    /** Came back. */
    RETURNED,
    /** Not wanted any more, or not made. */
    CANCELLED;

    /** Whether another one can be asked for. */
    public boolean isOver() {
        return this == RETURNED || this == CANCELLED;
    }
}
