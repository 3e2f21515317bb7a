package org.attestory.document.query;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attestory.issuance.api.DocumentFingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as a finished document, not yet signed: equal bytes for equal content.
 *
 * @param credential what is attached to it, null if nothing
 */
@SuppressWarnings("ArrayRecordComponent") // Handed from the drawing to the files, never compared.
record DrawnDocument(byte[] pdf, byte @Nullable [] credential, DocumentFingerprint fingerprint) {

    static DrawnDocument of(byte[] pdf, byte @Nullable [] credential) {
        String digest = HexFormat.of().formatHex(sha256(pdf));
        return new DrawnDocument(
                pdf, credential, new DocumentFingerprint(digest, pdf.length, CertificateDrawing.RENDERER));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
