package org.attestory.delivery.api;

import org.jspecify.annotations.Nullable;

/** One printed copy. */
public record GetPrintedCopy(PrintedCopyId copyId) {

    /** The copy, null if none was ever asked for. */
    public record Result(@Nullable PrintedCopyView copy) {}
}
