package org.attestory.credential.query;

import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.credential.api.CredentialPrepared;
import org.attestory.credential.api.HashedRecipient;
import org.attestory.credential.api.StatusEntry;
import org.attestory.issuance.api.CertificateId;
import org.attestory.personal.api.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What an open credential holds beyond its certificate, and whether it is to be relied on.
 *
 * @param status null until prepared
 * @param recipientHash null until prepared and once erased
 * @param recipientSalt null until prepared and once erased
 * @param suspended whether the certificate is suspended now
 * @param ended whether the certificate was revoked or superseded, or its holder's data erased
 * @param changedAt when that changed last, null if never
 */
record CredentialRow(
        CertificateId certificateId,
        AccountId learnerId,
        @Nullable StatusEntry status,
        @Nullable String recipientHash,
        @Nullable String recipientSalt,
        boolean suspended,
        boolean ended,
        @Nullable Instant changedAt) {

    static CredentialRow issued(CertificateId certificateId, AccountId learnerId) {
        return new CredentialRow(certificateId, learnerId, null, null, null, false, false, null);
    }

    /** Whether verifiers must not rely on it now. */
    boolean withheld() {
        return suspended || ended;
    }

    CredentialRow prepared(CredentialPrepared event) {
        HashedRecipient recipient = event.recipient();
        return new CredentialRow(
                certificateId,
                learnerId,
                event.status(),
                recipient == null ? null : recipient.identityHash().text(),
                recipient == null ? null : recipient.salt().text(),
                suspended,
                ended,
                changedAt);
    }

    /** The same at that place in the status lists, without a recipient. */
    CredentialRow placed(StatusEntry place) {
        return new CredentialRow(certificateId, learnerId, place, null, null, suspended, ended, changedAt);
    }

    CredentialRow suspended(boolean now, Instant at) {
        return new CredentialRow(certificateId, learnerId, status, recipientHash, recipientSalt, now, ended, at);
    }

    CredentialRow ended(Instant at) {
        return new CredentialRow(certificateId, learnerId, status, recipientHash, recipientSalt, suspended, true, at);
    }

    CredentialRow erased(Instant at) {
        return new CredentialRow(certificateId, learnerId, status, null, null, suspended, true, at);
    }

    /** The hash and its salt, null unless both are known. */
    @Nullable
    HashedRecipient recipient() {
        return recipientHash == null || recipientSalt == null
                ? null
                : new HashedRecipient(
                        Personal.of(learnerId.subject(), recipientHash),
                        Personal.of(learnerId.subject(), recipientSalt));
    }
}
