package org.attestory.assessment.api;

import java.util.List;
import java.util.Map;
import org.attestory.enrolment.api.EnrolmentId;
import org.axonframework.serialization.Revision;

/**
 * A try at a quiz began.
 *
 * @param number from 1, per quiz
 * @param questionIds in the order in which they are shown
 * @param optionIds per question, in the order in which they are shown
 */
@Revision("1")
public record AttemptStarted(
        EnrolmentId enrolmentId,
        String quizId,
        String attemptId,
        int number,
        List<String> questionIds,
        Map<String, List<String>> optionIds)
        implements AssessmentEvent {}
