package org.attestory.signing.query;

/**
 * A signed document.
 *
 * @param complete false if a time stamp was wanted and could not be had: a later signature may have one
 */
@SuppressWarnings("ArrayRecordComponent") // Handed from the signer to the response, never compared.
public record SignedPdf(byte[] bytes, boolean complete) {}
