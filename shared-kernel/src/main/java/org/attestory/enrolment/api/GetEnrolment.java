package org.attestory.enrolment.api;

import org.jspecify.annotations.Nullable;

/** One enrolment. Subscribed to, it tells every change as a Result. */
public record GetEnrolment(EnrolmentId enrolmentId) {

    /** The enrolment, null if there is none. */
    public record Result(@Nullable EnrolmentView enrolment) {}
}
