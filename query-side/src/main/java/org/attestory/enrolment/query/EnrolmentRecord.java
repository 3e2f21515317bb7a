package org.attestory.enrolment.query;

import java.time.Instant;
import org.attestory.enrolment.api.EnrolmentView;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as it is kept; the learner's name is kept once per learner and added when it is read.
 *
 * @param view without the learner's name
 * @param awaitingSince when the instructors were asked to approve, null unless they are asked now
 */
record EnrolmentRecord(EnrolmentView view, @Nullable Instant awaitingSince) {}
