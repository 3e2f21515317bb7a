package org.attestory.delivery.api;

/**
 * How far an export is.
 *
 * @param done certificates taken in or listed as left out
 * @param total certificates that fit
 */
public record ExportProgress(int done, int total) {

    /** Nothing is known yet. */
    public static final ExportProgress NONE = new ExportProgress(0, 0);
}
