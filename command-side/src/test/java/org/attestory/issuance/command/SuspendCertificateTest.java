package org.attestory.issuance.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.SuspendCertificate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SuspendCertificateTest {

    private final FixtureConfiguration<Certificate> certificate = Acting.on(Certificate.class);
    private final SuspendCertificate suspend = new SuspendCertificate(CertificateGiven.ID, CertificateGiven.NOTE);

    @Test
    void suspends() {
        certificate.given(CertificateGiven.issued()).when(suspend).expectEvents(CertificateGiven.suspended());
    }

    @Test
    void suspendsWithoutANote() {
        certificate
                .given(CertificateGiven.issued())
                .when(new SuspendCertificate(CertificateGiven.ID, " "))
                .expectEvents(new CertificateSuspended(CertificateGiven.ID, CertificateGiven.personal("")));
    }

    @Test
    void suspendsAgainAfterAReinstatement() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.suspended(), CertificateGiven.reinstated())
                .when(suspend)
                .expectEvents(CertificateGiven.suspended());
    }

    @Test
    void refusesWhenSuspended() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.suspended())
                .when(suspend)
                .expectExceptionDetails(refusal(IssuanceRefusal.ALREADY_SUSPENDED));
    }

    @Test
    void refusesWhenRevoked() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.revoked())
                .when(suspend)
                .expectExceptionDetails(refusal(IssuanceRefusal.REVOKED));
    }

    @Test
    void refusesWhenSuperseded() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.superseded())
                .when(suspend)
                .expectExceptionDetails(refusal(IssuanceRefusal.SUPERSEDED));
    }

    @Test
    void refusesWhenTheHolderIsErased() {
        certificate
                .given(CertificateGiven.issuedAndErased())
                .when(suspend)
                .expectExceptionDetails(refusal(IssuanceRefusal.HOLDER_ERASED));
    }

    @Test
    void refusesANoteThatIsTooLong() {
        certificate
                .given(CertificateGiven.issued())
                .when(new SuspendCertificate(CertificateGiven.ID, "x".repeat(2_001)))
                .expectException(IllegalArgumentException.class);
    }

    @Test
    void failsForAnUnknownCertificate() {
        certificate.givenNoPriorActivity().when(suspend).expectException(AggregateNotFoundException.class);
    }
}
