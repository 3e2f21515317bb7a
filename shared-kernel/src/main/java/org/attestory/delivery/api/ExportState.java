package org.attestory.delivery.api;

/** Where an export stands. */
public enum ExportState {
    /** It is being made, or waits for its turn. */
    RUNNING,
    /** The archive was made. */
    COMPLETED,
    /** It could not be made. */
    FAILED,
    /** Somebody stopped it. */
    CANCELLED,
    /** A person's data was erased after the archive was made, so it was destroyed whoever is in it. */
    WITHDRAWN
}
