package org.attestory.enrolment.api;

import org.attestory.account.api.AccountId;
import org.attestory.personal.api.Personal;
import org.axonframework.serialization.Revision;

/**
 * An instructor did not confirm.
 *
 * @param reason told to the learner, whose data it is
 */
@Revision("1")
public record ApprovalDeclined(EnrolmentId enrolmentId, AccountId instructorId, Personal reason)
        implements EnrolmentEvent {}
