package org.attestory.enrolment.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.EnrolmentView.AttemptView;
import org.attestory.enrolment.api.WatchedSegment;
import org.jspecify.annotations.Nullable;

/** The next state of an enrolment while one event is applied to it: only what an event can change can be set. */
final class EnrolmentDraft {

    final Set<String> completedActivities;
    final Map<String, List<WatchedSegment>> watched;
    final List<AttemptView> attempts;

    @Nullable
    String learnerName;

    String language;

    private final EnrolmentView before;
    private final Instant changedAt;
    private EnrolmentState state;
    private @Nullable Instant awaitingSince;

    @Nullable
    String declineReason;

    @Nullable
    Integer gradePercent;

    @Nullable
    String certificateCode;

    EnrolmentDraft(EnrolmentRecord record, Instant changedAt) {
        this.before = record.view();
        this.learnerName = before.learnerName();
        this.language = before.language();
        this.changedAt = changedAt;
        this.awaitingSince = record.awaitingSince();
        this.completedActivities = new LinkedHashSet<>(before.completedActivities());
        this.watched = new LinkedHashMap<>(before.watched());
        this.attempts = new ArrayList<>(before.attempts());
        this.state = before.state();
        this.declineReason = before.declineReason();
        this.gradePercent = before.gradePercent();
        this.certificateCode = before.certificateCode();
    }

    void moveTo(EnrolmentState next, @Nullable Instant waitingSince) {
        state = next;
        awaitingSince = waitingSince;
    }

    EnrolmentRecord done() {
        EnrolmentView view = new EnrolmentView(
                before.enrolmentId(),
                before.learnerId(),
                learnerName,
                before.programId(),
                before.programVersion(),
                language,
                state,
                Collections.unmodifiableSet(completedActivities),
                Collections.unmodifiableMap(watched),
                List.copyOf(attempts),
                declineReason,
                gradePercent,
                certificateCode,
                before.enrolledAt(),
                changedAt);
        return new EnrolmentRecord(view, awaitingSince);
    }
}
