package org.attestory.program.api;

/** Where a program stands. */
public enum ProgramState {
    /** Never published. */
    DRAFT,
    /** Offered; a newer draft may wait beside it. */
    PUBLISHED,
    /** No longer offered. */
    RETIRED
}
