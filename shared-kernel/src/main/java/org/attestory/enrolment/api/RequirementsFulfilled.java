package org.attestory.enrolment.api;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * All that the learner can do alone is done.
 *
 * @param gradePercent mean of the best results of the program's quizzes, rounded half up; null if there is no quiz
 */
@Revision("1")
public record RequirementsFulfilled(
        EnrolmentId enrolmentId, @Nullable Integer gradePercent) implements EnrolmentEvent {}
