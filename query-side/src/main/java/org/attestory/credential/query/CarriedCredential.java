package org.attestory.credential.query;

import java.nio.charset.StandardCharsets;
import org.attestory.credential.api.StatusEntry;
import org.attestory.document.query.AttachedCredential;
import org.attestory.issuance.api.CertificateView;

/** What documents and pictures carry. */
record CarriedCredential(OpenCredentials published, SignedCredentials signed) implements AttachedCredential {

    @Override
    public byte[] of(CertificateView certificate) {
        return published.embedded(certificate);
    }

    @Override
    public byte[] rehearsed(CertificateView sample) {
        CredentialRow unprepared = CredentialRow.issued(sample.certificateId(), sample.learnerId());
        return signed.embedded(sample, unprepared.placed(new StatusEntry(1, 0))).getBytes(StandardCharsets.UTF_8);
    }
}
