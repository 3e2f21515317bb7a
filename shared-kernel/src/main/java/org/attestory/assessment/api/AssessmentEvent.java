package org.attestory.assessment.api;

import org.attestory.enrolment.api.EnrolmentId;

/** What has happened at the quizzes of an enrolment. */
public sealed interface AssessmentEvent permits AttemptStarted, AttemptGraded {

    EnrolmentId enrolmentId();
}
