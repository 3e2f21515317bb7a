package org.attestory.enrolment.api;

import org.axonframework.serialization.Revision;

/** An instructor is asked to approve: when the requirements are fulfilled, and again after a refusal. */
@Revision("1")
public record ApprovalRequested(EnrolmentId enrolmentId) implements EnrolmentEvent {}
