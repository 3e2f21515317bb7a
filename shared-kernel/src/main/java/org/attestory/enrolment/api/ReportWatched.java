package org.attestory.enrolment.api;

import java.util.List;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The learner's player reports which stretches of a video were played. Reports may repeat and overlap. */
@AllowedTo(Role.LEARNER)
public record ReportWatched(
        @TargetAggregateIdentifier EnrolmentId enrolmentId, String activityId, List<WatchedSegment> segments)
        implements EnrolmentCommand {}
