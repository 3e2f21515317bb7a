package org.attestory.enrolment.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.program.api.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as the learner and the instructor see it; read it beside the program version's definition.
 *
 * @param learnerName null once erased
 * @param language ISO 639-1 code in which the certificate will be
 * @param completedActivities lessons read and videos watched to the end
 * @param watched merged stretches per video
 * @param attempts in the order in which they were started
 * @param declineReason of the latest refusal, null if there is none
 * @param gradePercent null until fulfilled or if there is no quiz
 * @param certificateCode verification code of the certificate issued for it, null until then; of the latest one after a reissue
 */
public record EnrolmentView(
        EnrolmentId enrolmentId,
        AccountId learnerId,
        @Nullable String learnerName,
        ProgramId programId,
        int programVersion,
        String language,
        EnrolmentState state,
        Set<String> completedActivities,
        Map<String, List<WatchedSegment>> watched,
        List<AttemptView> attempts,
        @Nullable String declineReason,
        @Nullable Integer gradePercent,
        @Nullable String certificateCode,
        Instant enrolledAt,
        Instant changedAt) {

    /**
     * A try at a quiz.
     *
     * @param number from 1, per quiz
     * @param questionIds in the order in which they are shown
     * @param optionIds per question, in the order in which they are shown
     * @param answers per question the chosen options, for an ordering in the learner's order; empty until graded
     * @param percent 0 to 100, null until graded
     * @param gradedAt null until graded
     */
    public record AttemptView(
            String attemptId,
            String quizId,
            int number,
            List<String> questionIds,
            Map<String, List<String>> optionIds,
            Map<String, List<String>> answers,
            @Nullable Integer percent,
            boolean passed,
            Instant startedAt,
            @Nullable Instant gradedAt) {}

    public List<AttemptView> attemptsAt(String quizId) {
        return attempts.stream()
                .filter(attempt -> attempt.quizId().equals(quizId))
                .toList();
    }

    public boolean passed(String quizId) {
        return attemptsAt(quizId).stream().anyMatch(AttemptView::passed);
    }

    /** The attempt at that quiz which is started and not yet graded. */
    public Optional<AttemptView> openAttempt(String quizId) {
        return attemptsAt(quizId).stream()
                .filter(attempt -> attempt.gradedAt() == null)
                .findFirst();
    }
}
