package org.attestory.credential.query;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.credential.api.StatusEntry;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.query.CertificateFold;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.personal.api.Personal;
import org.attestory.signing.query.ThrowawayKeys;
import org.jspecify.annotations.Nullable;

/** Credentials for tests. */
final class CredentialGiven {

    static final AccountId HOLDER = new AccountId("account-4f9c2d1e-0b57-4c53-9a35-2c1f6f0e7a11");
    static final PublicAddresses ADDRESSES = new PublicAddresses(URI.create("https://certificates.example.org"));
    static final SignedCredentials SIGNED = new SignedCredentials(ThrowawayKeys.KEYS, ADDRESSES);

    private CredentialGiven() {}

    static CertificateView certificate() {
        return certificate(CertificateSamples.ISSUED, null);
    }

    static CertificateView certificate(Instant validFrom, @Nullable Instant validUntil) {
        CertificateIssued issued = CertificateSamples.issued(
                HOLDER,
                Personal.of(HOLDER.subject(), "Zo\u00eb \u00c5ngstr\u00f6m \u674e\u660e"),
                1,
                validFrom,
                validUntil);
        return CertificateFold.apply(null, issued, CertificateSamples.ISSUED);
    }

    static CredentialRow prepared(CertificateView certificate) {
        return new CredentialRow(
                certificate.certificateId(),
                certificate.learnerId(),
                new StatusEntry(1, 4242),
                "sha256$c7ef86405ba71b85acd8e2e95166c4b111448089f2e1599f42fe1bba46e865c5",
                "5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e",
                false,
                false,
                null);
    }

    static JsonObject embedded(CertificateView certificate) {
        return read(SIGNED.embedded(certificate, prepared(certificate)));
    }

    static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
