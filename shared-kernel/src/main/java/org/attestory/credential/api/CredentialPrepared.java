package org.attestory.credential.api;

import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * All that an open credential holds beyond the certificate was decided, once and for ever.
 *
 * @param status its place in the status lists
 * @param recipient null if the holder's data was erased before
 */
@Revision("1")
public record CredentialPrepared(
        CredentialId credentialId,
        CertificateId certificateId,
        AccountId learnerId,
        StatusEntry status,
        @Nullable HashedRecipient recipient)
        implements CredentialEvent {}
