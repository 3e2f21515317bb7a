package org.attestory.document.query;

import org.attestory.issuance.api.CertificateView;

/** The open credential of a certificate, as its documents carry it. */
public interface AttachedCredential {

    /** JSON in UTF-8; equal bytes for equal content. */
    byte[] of(CertificateView certificate);

    /** The same for a certificate that nobody issued: made for nobody, so that the first one is made as fast as the others. */
    default byte[] rehearsed(CertificateView sample) {
        return of(sample);
    }
}
