package org.attestory.verification.query;

import java.time.Instant;
import org.attestory.issuance.api.CertificateView;
import org.attestory.verification.api.Verification;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with what vouches for it, and with the verdict that was given last, since it nearly always still holds.
 */
final class KnownCertificate {

    private final CertificateView view;
    private volatile Evidence evidence = Evidence.MISSING;
    private volatile Verdict latest;

    KnownCertificate(CertificateView view, Instant now) {
        this.view = view;
        this.latest = Verdict.at(view, Evidence.MISSING, now);
    }

    CertificateView view() {
        return view;
    }

    Evidence evidence() {
        return evidence;
    }

    /** Whoever sees the evidence sees the verdict that rests on it, too: so it is set last. */
    synchronized KnownCertificate withEvidence(Evidence found) {
        if (!found.equals(evidence)) {
            latest = Verdict.at(view, found, latest.from());
            evidence = found;
        }
        return this;
    }

    Verification askedAt(Instant instant, @Nullable Instant newsAsOf) {
        Verdict verdict = latest;
        return (verdict.holdsAt(instant) ? verdict : anew(instant)).askedAt(instant, newsAsOf);
    }

    private synchronized Verdict anew(Instant instant) {
        latest = Verdict.at(view, evidence, instant);
        return latest;
    }
}
