package org.attestory.verification.query;

import java.time.Instant;
import org.attestory.issuance.api.CertificateView;
import org.attestory.verification.api.Verification;

/** A certificate with the verdict that was given last, since it nearly always still holds. */
final class KnownCertificate {

    private final CertificateView view;
    private volatile Verdict latest;

    KnownCertificate(CertificateView view, Instant now) {
        this.view = view;
        this.latest = Verdict.at(view, now);
    }

    Verification askedAt(Instant instant) {
        Verdict verdict = latest;
        if (!verdict.holdsAt(instant)) {
            verdict = Verdict.at(view, instant);
            latest = verdict;
        }
        return verdict.askedAt(instant);
    }
}
