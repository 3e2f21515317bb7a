package org.attestory.enrolment.query;

import java.time.Instant;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.assessment.api.AssessmentEvent;
import org.attestory.enrolment.api.EnrolmentEvent;
import org.attestory.enrolment.api.LearnerEnrolled;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.readmodel.query.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.stereotype.Component;

/** Keeps the table of enrolments. */
@Component
@ProcessingGroup("enrolment")
class EnrolmentProjection extends Projection<EnrolmentRecord> {

    private final EnrolmentUpdates enrolmentUpdates;

    EnrolmentProjection(EnrolmentUpdates enrolmentUpdates) {
        super(Enrolments.TABLE);
        this.enrolmentUpdates = enrolmentUpdates;
    }

    @EventHandler
    void on(EnrolmentEvent event, @Timestamp Instant recordedAt) {
        if (event instanceof LearnerEnrolled) {
            create(EnrolmentFold.apply(null, event, recordedAt));
        } else {
            change(event.enrolmentId().value(), enrolment -> EnrolmentFold.apply(enrolment, event, recordedAt));
        }
    }

    @EventHandler
    void on(AssessmentEvent event, @Timestamp Instant recordedAt) {
        change(event.enrolmentId().value(), enrolment -> AttemptFold.apply(enrolment, event, recordedAt));
    }

    /** The corrected certificate names the enrolment too, so that the latest one is known here. */
    @EventHandler
    void on(CertificateIssued event, @Timestamp Instant recordedAt) {
        if (event.enrolmentId() != null) {
            createOrChange(
                    event.enrolmentId().value(),
                    enrolment ->
                            enrolment == null ? null : EnrolmentFold.certified(enrolment, event.code(), recordedAt));
        }
    }

    @EventHandler
    void on(PersonalDataErased event) {
        changeAll("learner_id", event.accountId().value(), EnrolmentFold::erase);
    }

    @Override
    protected void changed(EnrolmentRecord enrolment, QueryUpdateEmitter updates) {
        enrolmentUpdates.changed(enrolment.view(), updates);
    }
}
