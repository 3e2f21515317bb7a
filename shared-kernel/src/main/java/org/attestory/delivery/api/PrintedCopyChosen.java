package org.attestory.delivery.api;

import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.personal.api.Personal;
import org.axonframework.serialization.Revision;

/**
 * A learner chose that the certificate shall also come by post, once it is issued.
 *
 * @param certificateId that it will have
 * @param address see {@link PostalAddress#text}
 */
@Revision("1")
public record PrintedCopyChosen(
        PrintedCopyId copyId, CertificateId certificateId, AccountId learnerId, Personal address)
        implements PrintedCopyEvent {}
