package org.attestory.document.query;

import org.attestory.document.api.DocumentFormat;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.DocumentFingerprint;

/** Files of certificates as they are handed out, for tests of those who get them back. Signed with keys of nobody. */
public final class GenuineFiles {

    private static final DrawingRoom ROOM = new DrawingRoom(1, 64);

    private final Documents documents;

    public GenuineFiles(AttachedCredential credentials) {
        documents = Specimens.documents(ROOM, credentials);
    }

    public byte[] file(CertificateView certificate, DocumentFormat format) {
        return documents.of(certificate, format).join().document().bytes();
    }

    /** What is recorded of its document. */
    public DocumentFingerprint fingerprint(CertificateView certificate) {
        return documents.of(certificate, DocumentFormat.PDF).join().fingerprint();
    }
}
