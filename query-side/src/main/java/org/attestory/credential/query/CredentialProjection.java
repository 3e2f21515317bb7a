package org.attestory.credential.query;

import java.time.Instant;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.credential.api.CredentialPrepared;
import org.attestory.issuance.api.CertificateEvent;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.DocumentRecorded;
import org.attestory.issuance.api.SharingChosen;
import org.attestory.readmodel.query.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/** Keeps the table of open credentials. */
@Component
@ProcessingGroup("credential")
class CredentialProjection extends Projection<CredentialRow> {

    CredentialProjection() {
        super(CredentialRows.TABLE);
    }

    @EventHandler
    void on(CertificateEvent event, @Timestamp Instant recordedAt) {
        String key = event.certificateId().value();
        switch (event) {
            case CertificateIssued issued -> create(CredentialRow.issued(issued.certificateId(), issued.learnerId()));
            case CertificateSuspended suspended -> change(key, row -> row.suspended(true, recordedAt));
            case CertificateReinstated reinstated -> change(key, row -> row.suspended(false, recordedAt));
            case CertificateRevoked revoked -> change(key, row -> row.ended(recordedAt));
            case CertificateSuperseded superseded -> change(key, row -> row.ended(recordedAt));
            case DocumentRecorded recorded -> {}
            case SharingChosen chosen -> {}
        }
    }

    @EventHandler
    void on(CredentialPrepared event) {
        change(event.certificateId().value(), row -> row.prepared(event));
    }

    @EventHandler
    void on(PersonalDataErased event, @Timestamp Instant recordedAt) {
        changeAll("learner_id", event.accountId().value(), row -> row.erased(recordedAt));
    }
}
