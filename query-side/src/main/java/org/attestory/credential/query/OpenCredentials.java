package org.attestory.credential.query;

import org.attestory.issuance.api.CertificateView;

/**
 * Certificates as open credentials. Equal certificates give equal bytes, whatever happens to them after their issue, as
 * long as the installation's public address stays the same.
 *
 * <p>Signing costs some milliseconds of CPU, and what is decided right after the issue may have to be waited for, so that
 * these methods are not for event loops.
 */
public interface OpenCredentials {

    /**
     * The credential with an embedded proof, as UTF-8 JSON: what is attached to documents and baked into pictures.
     *
     * @throws org.attestory.kernel.RefusedException if the credential is not ready yet
     */
    byte[] embedded(CertificateView certificate);

    /**
     * The same as VC-JWT.
     *
     * @throws org.attestory.kernel.RefusedException if the credential is not ready yet
     */
    String token(CertificateView certificate);
}
