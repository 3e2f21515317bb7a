package org.attestory.document.api;

import java.time.Instant;
import org.attestory.issuance.api.DocumentFingerprint;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;

/**
 * Which certificate a document was made for, told by the digest of the document before it was signed.
 *
 * @param sha256 in lower-case hexadecimal, see {@link DocumentPrefixes}
 */
public record FindDocumentByDigest(String sha256) {

    /** The match, null if no such document was ever made here. */
    public record Result(@Nullable Match match) {}

    /** A document that was made here. Whether its certificate holds is for the verification to say. */
    public record Match(VerificationCode code, DocumentFingerprint fingerprint, Instant recordedAt) {}
}
