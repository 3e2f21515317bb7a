package org.attestory.signing.query;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.attestory.signing.api.DemonstrationKeys;

/**
 * A private key of the institution and the certificate that says whose it is.
 *
 * @param id the name of its entry in the keystore; never a secret
 * @param privateKey may live in a device: only the Java platform's own interfaces can use it
 * @param chain from the certificate itself up to the authority, as far as the keystore knows
 */
public record SigningKey(String id, PrivateKey privateKey, X509Certificate certificate, List<X509Certificate> chain) {

    public SigningKey {
        chain = List.copyOf(chain);
    }

    public Instant validFrom() {
        return certificate.getNotBefore().toInstant();
    }

    public Instant validUntil() {
        return certificate.getNotAfter().toInstant();
    }

    /** Whether its certificate holds at that instant, both ends included (RFC 5280 section 4.1.2.5). */
    public boolean isValidAt(Instant when) {
        return !when.isBefore(validFrom()) && !when.isAfter(validUntil());
    }

    /** Whether it is one that the platform generates for a first look, as its certificate says. */
    boolean isDemonstration() {
        return certificate.getSubjectX500Principal().getName().contains("O=" + DemonstrationKeys.ORGANIZATION);
    }

    /** Never the key: what is printed ends in logs. */
    @Override
    public String toString() {
        return id;
    }
}
