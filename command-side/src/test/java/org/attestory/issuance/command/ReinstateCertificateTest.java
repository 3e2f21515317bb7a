package org.attestory.issuance.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.ReinstateCertificate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ReinstateCertificateTest {

    private final FixtureConfiguration<Certificate> certificate = Acting.on(Certificate.class);
    private final ReinstateCertificate reinstate = new ReinstateCertificate(CertificateGiven.ID);

    @Test
    void endsTheSuspension() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.suspended())
                .when(reinstate)
                .expectEvents(CertificateGiven.reinstated());
    }

    @Test
    void refusesWhenNotSuspended() {
        certificate
                .given(CertificateGiven.issued())
                .when(reinstate)
                .expectExceptionDetails(refusal(IssuanceRefusal.NOT_SUSPENDED));
    }

    @Test
    void refusesWhenReinstated() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.suspended(), CertificateGiven.reinstated())
                .when(reinstate)
                .expectExceptionDetails(refusal(IssuanceRefusal.NOT_SUSPENDED));
    }

    @Test
    void refusesWhenRevokedWhileSuspended() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.suspended(), CertificateGiven.revoked())
                .when(reinstate)
                .expectExceptionDetails(refusal(IssuanceRefusal.REVOKED));
    }

    @Test
    void refusesWhenSuperseded() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.suspended(), CertificateGiven.superseded())
                .when(reinstate)
                .expectExceptionDetails(refusal(IssuanceRefusal.SUPERSEDED));
    }
}
