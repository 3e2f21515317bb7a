package org.attestory.credential.query;

import org.attestory.issuance.api.CertificateView;
import reactor.core.publisher.Mono;

/** The issuer's signature on the open credential of a certificate. */
public interface IssuerSignature {

    /**
     * Whether the signature that was made holds for what the certificate says now, under a key that the issuer publishes;
     * empty if the credential is not ready yet. The first time ever it is made, which costs some milliseconds of CPU, on
     * threads of its own; fails if too many wait for that.
     */
    Mono<Boolean> holds(CertificateView certificate);
}
