package org.attestory.assessment.api;

import java.util.List;
import java.util.Map;
import org.attestory.enrolment.api.EnrolmentId;
import org.axonframework.serialization.Revision;

/**
 * A try at a quiz was handed in and graded against the program version of the enrolment.
 *
 * @param answers as handed in
 * @param right number of right answers
 * @param questions number of questions
 * @param percent right of questions, rounded down
 * @param passed whether percent reaches the pass mark
 */
@Revision("1")
public record AttemptGraded(
        EnrolmentId enrolmentId,
        String quizId,
        String attemptId,
        Map<String, List<String>> answers,
        int right,
        int questions,
        int percent,
        boolean passed)
        implements AssessmentEvent {}
