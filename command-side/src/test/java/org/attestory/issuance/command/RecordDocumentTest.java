package org.attestory.issuance.command;

import org.attestory.access.command.Acting;
import org.attestory.issuance.api.DocumentRecorded;
import org.attestory.issuance.api.RecordDocument;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RecordDocumentTest {

    private final FixtureConfiguration<Certificate> certificate = Acting.on(Certificate.class);
    private final RecordDocument record = new RecordDocument(CertificateGiven.ID, CertificateGiven.fingerprint("a"));

    @Test
    void recordsHowADocumentIsRecognised() {
        certificate.given(CertificateGiven.issued()).when(record).expectEvents(CertificateGiven.recorded());
    }

    @Test
    void recordsOnce() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.recorded())
                .when(record)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void recordsWhatALaterRendererMakes() {
        RecordDocument later = new RecordDocument(CertificateGiven.ID, CertificateGiven.fingerprint("b"));

        certificate
                .given(CertificateGiven.issued(), CertificateGiven.recorded())
                .when(later)
                .expectEvents(new DocumentRecorded(CertificateGiven.ID, CertificateGiven.fingerprint("b")));
    }

    @Test
    void recordsWhateverBecameOfTheCertificate() {
        certificate
                .given(CertificateGiven.issuedAndErased(), CertificateGiven.revoked())
                .when(record)
                .expectEvents(CertificateGiven.recorded());
    }
}
