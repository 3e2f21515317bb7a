package org.attestory.credential.query;

import org.attestory.issuance.api.CertificateView;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Takes the credential as everybody gets it, reads it as if it came from a stranger, and checks it against the published
 * keys. The form as token is taken because it is verified a hundred times as fast.
 */
final class PublishedSignatures implements IssuerSignature {

    private final CredentialDesk desk;
    private final CredentialVerifier verifier;
    private final IssuerSignatures signatures;
    private final Scheduler threads;

    PublishedSignatures(
            CredentialDesk desk, CredentialVerifier verifier, IssuerSignatures signatures, Scheduler threads) {
        this.desk = desk;
        this.verifier = verifier;
        this.signatures = signatures;
        this.threads = threads;
    }

    @Override
    public Mono<Boolean> holds(CertificateView certificate) {
        return desk.tokenIfReady(certificate).publishOn(threads).map(published -> holds(certificate, published));
    }

    private boolean holds(CertificateView certificate, String published) {
        Presented presented = CredentialReader.read(published);
        return certificate.code().equals(verifier.claimedCode(presented)) && signatures.hold(presented);
    }
}
