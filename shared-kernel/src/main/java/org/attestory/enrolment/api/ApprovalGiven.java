package org.attestory.enrolment.api;

import org.attestory.account.api.AccountId;
import org.axonframework.serialization.Revision;

/** An instructor confirmed that the requirements are fulfilled. */
@Revision("1")
public record ApprovalGiven(EnrolmentId enrolmentId, AccountId instructorId) implements EnrolmentEvent {}
