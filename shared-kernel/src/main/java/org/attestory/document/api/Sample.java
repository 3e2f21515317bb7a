package org.attestory.document.api;

/** What a preview prints. */
public enum Sample {
    /** What most certificates look like. */
    TYPICAL,
    /** The longest name and texts that must fit. */
    LONGEST,
    /** A holder whose name is written from right to left. */
    RIGHT_TO_LEFT
}
