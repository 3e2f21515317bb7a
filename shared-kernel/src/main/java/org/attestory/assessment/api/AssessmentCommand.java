package org.attestory.assessment.api;

import org.attestory.enrolment.api.EnrolmentId;

/** What can be asked of the quizzes of an enrolment. */
public sealed interface AssessmentCommand permits StartAttempt, SubmitAttempt {

    EnrolmentId enrolmentId();
}
