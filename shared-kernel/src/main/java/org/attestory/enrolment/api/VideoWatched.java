package org.attestory.enrolment.api;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * More of a video was watched.
 *
 * @param segments all stretches watched so far, merged and in order
 * @param watchedSeconds their total
 */
@Revision("1")
public record VideoWatched(
        EnrolmentId enrolmentId, String activityId, List<WatchedSegment> segments, double watchedSeconds)
        implements EnrolmentEvent {}
