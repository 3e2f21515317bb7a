package org.attestory.enrolment.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attestory.assessment.api.AssessmentEvent;
import org.attestory.assessment.api.AttemptGraded;
import org.attestory.assessment.api.AttemptStarted;
import org.attestory.enrolment.api.EnrolmentView.AttemptView;
import org.jspecify.annotations.Nullable;

/** The tries at the quizzes of an enrolment, event by event. */
final class AttemptFold {

    private AttemptFold() {}

    /**
     * The enrolment after one more event at its quizzes.
     *
     * @param recordedAt when the event was stored
     */
    static EnrolmentRecord apply(@Nullable EnrolmentRecord before, AssessmentEvent event, Instant recordedAt) {
        EnrolmentDraft next = new EnrolmentDraft(EnrolmentFold.known(before, event.enrolmentId()), recordedAt);
        switch (event) {
            case AttemptStarted started -> next.attempts.add(started(started, recordedAt));
            case AttemptGraded graded ->
                next.attempts.replaceAll(attempt ->
                        attempt.attemptId().equals(graded.attemptId()) ? graded(attempt, graded, recordedAt) : attempt);
        }
        return next.done();
    }

    private static AttemptView started(AttemptStarted event, Instant startedAt) {
        return new AttemptView(
                event.attemptId(),
                event.quizId(),
                event.number(),
                List.copyOf(event.questionIds()),
                event.optionIds(),
                Map.of(),
                null,
                false,
                startedAt,
                null);
    }

    private static AttemptView graded(AttemptView attempt, AttemptGraded event, Instant gradedAt) {
        return new AttemptView(
                attempt.attemptId(),
                attempt.quizId(),
                attempt.number(),
                attempt.questionIds(),
                attempt.optionIds(),
                event.answers(),
                event.percent(),
                event.passed(),
                attempt.startedAt(),
                gradedAt);
    }
}
