package org.attestory.enrolment.api;

/** What can be asked of an enrolment. */
public sealed interface EnrolmentCommand
        permits Enrol, ChooseCertificateLanguage, CompleteLesson, ReportWatched, RequestApproval, Approve, Decline {

    EnrolmentId enrolmentId();
}
