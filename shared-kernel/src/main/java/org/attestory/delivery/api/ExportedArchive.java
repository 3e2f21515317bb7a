package org.attestory.delivery.api;

/**
 * A finished archive.
 *
 * @param certificates whose documents are in it
 * @param erased left out, since their holders' data is erased
 * @param failed left out, since their documents could not be drawn
 * @param bytes its size
 * @param sha256 of the archive, in lower-case hexadecimal
 */
public record ExportedArchive(int certificates, int erased, int failed, long bytes, String sha256) {}
