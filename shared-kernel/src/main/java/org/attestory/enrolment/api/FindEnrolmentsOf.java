package org.attestory.enrolment.api;

import java.util.List;
import org.attestory.account.api.AccountId;

/** The enrolments of a learner, latest change first. */
public record FindEnrolmentsOf(AccountId learnerId) {

    /** All of them. */
    public record Result(List<EnrolmentView> enrolments) {}
}
