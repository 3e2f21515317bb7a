package org.attestory.delivery.api;

import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.personal.api.Personal;
import org.axonframework.serialization.Revision;

/**
 * A printed copy of an issued certificate is to be made.
 *
 * @param address see {@link PostalAddress#text}
 */
@Revision("1")
public record PrintedCopyRequested(
        PrintedCopyId copyId, CertificateId certificateId, VerificationCode code, AccountId learnerId, Personal address)
        implements PrintedCopyEvent {}
