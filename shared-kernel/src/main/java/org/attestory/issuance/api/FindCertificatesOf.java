package org.attestory.issuance.api;

import java.util.List;
import org.attestory.account.api.AccountId;

/** The certificates of a learner, latest first. */
public record FindCertificatesOf(AccountId learnerId) {

    /** All of them. */
    public record Result(List<CertificateView> certificates) {}
}
