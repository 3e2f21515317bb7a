package org.attestory.enrolment.api;

import java.util.List;
import org.attestory.kernel.PageRequest;

/** The enrolments that wait for an instructor, longest wait first. Subscribed to, it tells every change as a Result. */
public record FindAwaitingApproval(PageRequest page) {

    /** One page; more tells whether another follows. */
    public record Result(List<EnrolmentView> enrolments, boolean more) {}
}
