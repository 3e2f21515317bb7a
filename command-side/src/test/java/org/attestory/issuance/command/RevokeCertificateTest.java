package org.attestory.issuance.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.RevokeCertificate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevokeCertificateTest {

    private final FixtureConfiguration<Certificate> certificate = Acting.on(Certificate.class);
    private final RevokeCertificate revoke = revoke(CertificateGiven.NOTE);

    @Test
    void revokesForEver() {
        certificate.given(CertificateGiven.issued()).when(revoke).expectEvents(CertificateGiven.revoked());
    }

    @Test
    void revokesWhileSuspended() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.suspended())
                .when(revoke)
                .expectEvents(CertificateGiven.revoked());
    }

    @Test
    void refusesWhenAlreadyRevoked() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.revoked())
                .when(revoke)
                .expectExceptionDetails(refusal(IssuanceRefusal.REVOKED));
    }

    @Test
    void refusesWhenSuperseded() {
        certificate
                .given(CertificateGiven.issued(), CertificateGiven.superseded())
                .when(revoke)
                .expectExceptionDetails(refusal(IssuanceRefusal.SUPERSEDED));
    }

    @Test
    void refusesWhenTheHolderIsErased() {
        certificate
                .given(CertificateGiven.issuedAndErased())
                .when(revoke)
                .expectExceptionDetails(refusal(IssuanceRefusal.HOLDER_ERASED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t"})
    void refusesWithoutANote(String note) {
        certificate
                .given(CertificateGiven.issued())
                .when(revoke(note))
                .expectExceptionDetails(refusal(IssuanceRefusal.NOTE_MISSING));
    }

    @Test
    void refusesANoteThatIsTooLong() {
        certificate
                .given(CertificateGiven.issued())
                .when(revoke("x".repeat(2_001)))
                .expectException(IllegalArgumentException.class);
    }

    private static RevokeCertificate revoke(String note) {
        return new RevokeCertificate(CertificateGiven.ID, RevocationReason.FRAUD, note);
    }
}
