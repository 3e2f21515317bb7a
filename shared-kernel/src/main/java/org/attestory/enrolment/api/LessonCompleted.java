package org.attestory.enrolment.api;

import org.axonframework.serialization.Revision;

/** A lesson was read, or a video watched to the end. */
@Revision("1")
public record LessonCompleted(EnrolmentId enrolmentId, String activityId) implements EnrolmentEvent {}
