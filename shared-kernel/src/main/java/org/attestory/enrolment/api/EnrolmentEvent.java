package org.attestory.enrolment.api;

/** What has happened in an enrolment, beside the attempts at its quizzes. */
public sealed interface EnrolmentEvent
        permits LearnerEnrolled,
                CertificateLanguageChosen,
                VideoWatched,
                LessonCompleted,
                RequirementsFulfilled,
                ApprovalRequested,
                ApprovalGiven,
                ApprovalDeclined,
                ProgramCompleted {

    EnrolmentId enrolmentId();
}
