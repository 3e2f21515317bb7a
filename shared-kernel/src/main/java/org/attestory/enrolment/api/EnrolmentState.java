package org.attestory.enrolment.api;

/** Where an enrolment stands. */
public enum EnrolmentState {
    /** Something is still missing that the learner can do. */
    IN_PROGRESS,
    /** All is done; an instructor is to approve. */
    AWAITING_APPROVAL,
    /** An instructor refused; the learner may ask again. */
    DECLINED,
    /** Every requirement is met. */
    COMPLETED
}
