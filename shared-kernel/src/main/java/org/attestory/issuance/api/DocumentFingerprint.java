package org.attestory.issuance.api;

/**
 * By what a document is recognised for ever: the bytes before it was signed, which are the beginning of the signed file.
 *
 * @param sha256 of those bytes, in lower-case hexadecimal
 * @param length how many bytes that are
 * @param renderer what drew them, in which version
 */
public record DocumentFingerprint(String sha256, long length, String renderer) {

    public DocumentFingerprint {
        if (!sha256.matches("[0-9a-f]{64}") || length <= 0 || renderer.isBlank()) {
            throw new IllegalArgumentException("not a fingerprint of a document");
        }
    }
}
