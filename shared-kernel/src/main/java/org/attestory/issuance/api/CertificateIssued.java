package org.attestory.issuance.api;

import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.EnrolmentId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A certificate was issued.
 *
 * @param enrolmentId null if it rests on no enrolment here
 * @param supersedes the certificate that this one corrects, null if it is a first issue
 */
@Revision("3")
public record CertificateIssued(
        CertificateId certificateId,
        VerificationCode code,
        @Nullable EnrolmentId enrolmentId,
        AccountId learnerId,
        AttestedContent content,
        @Nullable CertificateId supersedes)
        implements CertificateEvent {}
