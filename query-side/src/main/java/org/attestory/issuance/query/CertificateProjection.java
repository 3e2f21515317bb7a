package org.attestory.issuance.query;

import java.time.Instant;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.issuance.api.CertificateEvent;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.readmodel.query.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.stereotype.Component;

/** Keeps the table of certificates. */
@Component
@ProcessingGroup("certificate")
class CertificateProjection extends Projection<CertificateView> {

    CertificateProjection() {
        super(Certificates.TABLE);
    }

    @EventHandler
    void on(CertificateEvent event, @Timestamp Instant recordedAt) {
        if (event instanceof CertificateIssued) {
            create(CertificateFold.apply(null, event, recordedAt));
        } else {
            change(event.certificateId().value(), view -> CertificateFold.apply(view, event, recordedAt));
        }
    }

    @EventHandler
    void on(PersonalDataErased event) {
        changeAll("learner_id", event.accountId().value(), CertificateFold::erase);
    }

    @Override
    protected void changed(CertificateView view, QueryUpdateEmitter updates) {
        updates.emit(GetCertificate.class, query -> query.code().equals(view.code()), new GetCertificate.Result(view));
    }
}
