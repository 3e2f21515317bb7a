package org.attestory.credential.api;

import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.kernel.AllowedTo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Decides what the open credential of a certificate holds beyond the certificate. Repeating it changes nothing.
 *
 * @param salt random, 32 hexadecimal digits; makes the hash of the holder's address this credential's own
 */
@AllowedTo(system = true)
public record PrepareCredential(
        @TargetAggregateIdentifier CredentialId credentialId,
        CertificateId certificateId,
        AccountId learnerId,
        String salt) {

    /** For that certificate. */
    public static PrepareCredential of(CertificateId certificateId, AccountId learnerId, String salt) {
        return new PrepareCredential(CredentialId.of(certificateId), certificateId, learnerId, salt);
    }

    /** The salt is no secret, but it is nobody's business either. */
    @Override
    public String toString() {
        return "PrepareCredential[" + certificateId + "]";
    }
}
