package org.attestory.verification.query;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.springframework.stereotype.Component;

/**
 * How often certificates were verified since the last time somebody wrote it down. Of a verification nothing is kept but
 * the certificate and the day; a verifier never waits for it.
 */
@Component
class VerificationCounts {

    /** A node that cannot write them down for long counts no more certificates than that. */
    private static final int MOST = 100_000;

    private final Map<CountedDay, Long> counted = new ConcurrentHashMap<>();

    /** Of a certificate whose holder is erased there is nobody to tell. */
    void count(CertificateView certificate, Instant now) {
        if (!certificate.content().holderName().isErased()) {
            count(certificate.certificateId(), now);
        }
    }

    void count(CertificateId certificateId, Instant now) {
        CountedDay day = new CountedDay(
                certificateId.value(),
                now.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay());
        if (counted.size() < MOST || counted.containsKey(day)) {
            counted.merge(day, 1L, Long::sum);
        }
    }

    /** Hands over what was counted, and begins anew. */
    Map<CountedDay, Long> take() {
        Map<CountedDay, Long> taken = new HashMap<>();
        for (CountedDay day : List.copyOf(counted.keySet())) {
            Long count = counted.remove(day);
            if (count != null) {
                taken.put(day, count);
            }
        }
        return taken;
    }

    /** Takes back what could not be written down. */
    void putBack(Map<CountedDay, Long> taken) {
        taken.forEach((day, count) -> counted.merge(day, count, Long::sum));
    }
}
