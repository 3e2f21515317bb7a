package org.attestory.enrolment.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.attestory.enrolment.api.ApprovalDeclined;
import org.attestory.enrolment.api.ApprovalGiven;
import org.attestory.enrolment.api.ApprovalRequested;
import org.attestory.enrolment.api.CertificateLanguageChosen;
import org.attestory.enrolment.api.EnrolmentEvent;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.LearnerEnrolled;
import org.attestory.enrolment.api.LessonCompleted;
import org.attestory.enrolment.api.ProgramCompleted;
import org.attestory.enrolment.api.RequirementsFulfilled;
import org.attestory.enrolment.api.VideoWatched;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;

/** An enrolment, event by event; what happens at its quizzes is in {@link AttemptFold}. */
final class EnrolmentFold {

    private EnrolmentFold() {}

    /**
     * The enrolment after one more event.
     *
     * @param before null before the learner enrolled
     * @param recordedAt when the event was stored
     */
    static EnrolmentRecord apply(@Nullable EnrolmentRecord before, EnrolmentEvent event, Instant recordedAt) {
        return switch (event) {
            case LearnerEnrolled enrolled -> enrolled(enrolled, recordedAt);
            case CertificateLanguageChosen chosen ->
                change(before, event, recordedAt, next -> next.language = chosen.language());
            case VideoWatched watched ->
                change(
                        before,
                        event,
                        recordedAt,
                        next -> next.watched.put(watched.activityId(), List.copyOf(watched.segments())));
            case LessonCompleted completed ->
                change(before, event, recordedAt, next -> next.completedActivities.add(completed.activityId()));
            case RequirementsFulfilled fulfilled ->
                change(before, event, recordedAt, next -> next.gradePercent = fulfilled.gradePercent());
            case ApprovalRequested requested ->
                change(before, event, recordedAt, next -> next.moveTo(EnrolmentState.AWAITING_APPROVAL, recordedAt));
            case ApprovalGiven given ->
                change(before, event, recordedAt, next -> next.moveTo(EnrolmentState.COMPLETED, null));
            case ApprovalDeclined declined ->
                change(before, event, recordedAt, next -> {
                    next.moveTo(EnrolmentState.DECLINED, null);
                    next.declineReason = declined.reason().text();
                });
            case ProgramCompleted completed ->
                change(before, event, recordedAt, next -> {
                    next.moveTo(EnrolmentState.COMPLETED, null);
                    next.gradePercent = completed.gradePercent();
                });
        };
    }

    private static EnrolmentRecord change(
            @Nullable EnrolmentRecord before,
            EnrolmentEvent event,
            Instant recordedAt,
            Consumer<EnrolmentDraft> change) {
        EnrolmentDraft next = new EnrolmentDraft(known(before, event.enrolmentId()), recordedAt);
        change.accept(next);
        return next.done();
    }

    /** The enrolment once a certificate was issued for it. */
    static EnrolmentRecord certified(EnrolmentRecord before, VerificationCode code, Instant recordedAt) {
        EnrolmentDraft next = new EnrolmentDraft(before, recordedAt);
        next.certificateCode = code.value();
        return next.done();
    }

    /** The enrolment once the learner's data is erased. */
    static EnrolmentRecord erase(EnrolmentRecord before) {
        return new EnrolmentRecord(unerased(before.view(), null), before.awaitingSince());
    }

    /** The same enrolment with what is kept apart from the rest. */
    static EnrolmentView unerased(EnrolmentView view, @Nullable String declineReason) {
        EnrolmentDraft next = new EnrolmentDraft(new EnrolmentRecord(view, null), view.changedAt());
        next.declineReason = declineReason;
        return next.done().view();
    }

    /** The same enrolment with the learner's name, null if it is erased. */
    static EnrolmentView named(EnrolmentView view, @Nullable String learnerName) {
        EnrolmentDraft next = new EnrolmentDraft(new EnrolmentRecord(view, null), view.changedAt());
        next.learnerName = learnerName;
        return next.done().view();
    }

    static EnrolmentRecord known(@Nullable EnrolmentRecord before, EnrolmentId enrolmentId) {
        if (before == null) {
            throw new IllegalStateException(enrolmentId + " has a history that does not begin with enrolling");
        }
        return before;
    }

    private static EnrolmentRecord enrolled(LearnerEnrolled event, Instant enrolledAt) {
        EnrolmentView view = new EnrolmentView(
                event.enrolmentId(),
                event.learnerId(),
                null,
                event.programId(),
                event.programVersion(),
                event.language(),
                EnrolmentState.IN_PROGRESS,
                Set.of(),
                Map.of(),
                List.of(),
                null,
                null,
                null,
                enrolledAt,
                enrolledAt);
        return new EnrolmentRecord(view, null);
    }
}
