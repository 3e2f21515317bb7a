package org.attestory.enrolment.query;

import java.time.Instant;
import org.attestory.account.api.AccountId;
import org.attestory.assessment.api.AssessmentEvent;
import org.attestory.enrolment.api.EnrolmentEvent;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.LearnerEnrolled;
import org.attestory.issuance.query.CertificateSamples;

/** Enrolments for tests: enrolled at {@link #ENROLLED}, then one event per second. */
final class EnrolmentHistories {

    static final Instant ENROLLED = Instant.parse("2026-02-01T09:00:00Z");

    final AccountId learner;
    final EnrolmentId id;

    EnrolmentHistories(AccountId learner) {
        this.learner = learner;
        this.id = EnrolmentId.of(learner, CertificateSamples.PROGRAM);
    }

    LearnerEnrolled enrolled() {
        return new LearnerEnrolled(id, learner, CertificateSamples.PROGRAM, 1, "en");
    }

    EnrolmentRecord after(Object... events) {
        EnrolmentRecord record = EnrolmentFold.apply(null, enrolled(), ENROLLED);
        Instant at = ENROLLED;
        for (Object event : events) {
            at = at.plusSeconds(1);
            record = event instanceof AssessmentEvent assessment
                    ? AttemptFold.apply(record, assessment, at)
                    : EnrolmentFold.apply(record, (EnrolmentEvent) event, at);
        }
        return record;
    }
}
