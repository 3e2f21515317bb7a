package org.attestory.issuance.command;

import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;

/** Issued certificates for the tests of other capabilities. */
public final class IssuedSamples {

    private IssuedSamples() {}

    public static CertificateIssued of(
            CertificateId certificateId,
            VerificationCode code,
            EnrolmentId enrolmentId,
            AccountId learnerId,
            @Nullable CertificateId supersedes) {
        return new CertificateIssued(
                certificateId, code, enrolmentId, learnerId, CertificateGiven.content(), supersedes);
    }
}
