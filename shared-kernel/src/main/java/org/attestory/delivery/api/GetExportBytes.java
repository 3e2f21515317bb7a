package org.attestory.delivery.api;

/**
 * A part of an archive, so that a large one passes in pieces.
 *
 * @param length at most {@link #MOST_BYTES}
 */
public record GetExportBytes(ExportId exportId, long from, int length) {

    /** A piece fits into a message between nodes. */
    public static final int MOST_BYTES = 256 << 10;

    /** The part; shorter than asked for at the end of the archive, empty if there is no archive. */
    @SuppressWarnings("ArrayRecordComponent") // Handed from the file to the response, never compared.
    public record Result(byte[] bytes) {}
}
