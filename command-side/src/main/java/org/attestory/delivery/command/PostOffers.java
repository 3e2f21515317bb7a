package org.attestory.delivery.command;

import java.util.Optional;
import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;

/** Who may have a printed copy of what. */
interface PostOffers {

    /** What an enrolment leads to; empty if there is no such enrolment. */
    Optional<PostOffer> of(EnrolmentId enrolmentId);

    /** What there is to be printed of a certificate; empty if there is no such certificate. */
    Optional<PostOffer> of(CertificateId certificateId);

    /**
     * What can be had.
     *
     * @param code null if the certificate is not issued
     * @param offered whether the program offers it by post
     */
    record PostOffer(AccountId learnerId, @Nullable VerificationCode code, boolean offered) {}
}
