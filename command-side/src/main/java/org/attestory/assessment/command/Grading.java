package org.attestory.assessment.command;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestory.assessment.api.AssessmentRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;

/**
 * How many answers are right, and whether that is enough.
 *
 * @param right number of right answers
 * @param questions number of questions
 * @param percent right of questions, rounded down
 * @param passed whether percent reaches the pass mark
 */
public record Grading(int right, int questions, int percent, boolean passed) {

    /**
     * Grades the answers to a quiz. A question left out is a wrong answer.
     *
     * @throws RefusedException if an answer names a question or an option that the quiz does not have
     */
    public static Grading of(Quiz quiz, Map<String, List<String>> answers) {
        answers.forEach((questionId, chosen) -> refuseUnknown(quiz, questionId, chosen));
        int right = (int) quiz.questions().stream()
                .filter(question -> isRight(question, answers.getOrDefault(question.id(), List.of())))
                .count();
        int questions = quiz.questions().size();
        int percent = right * 100 / questions;
        return new Grading(right, questions, percent, percent >= quiz.passMark());
    }

    private static void refuseUnknown(Quiz quiz, String questionId, List<String> chosen) {
        Set<String> known = quiz.question(questionId).stream()
                .flatMap(question -> question.options().stream())
                .map(Question.Option::id)
                .collect(Collectors.toSet());
        boolean repeats = new HashSet<>(chosen).size() < chosen.size();
        if (known.isEmpty() || repeats || !known.containsAll(chosen)) {
            throw new RefusedException(AssessmentRefusal.UNKNOWN_ANSWER);
        }
    }

    private static boolean isRight(Question question, List<String> chosen) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> correctOptions(question).equals(Set.copyOf(chosen));
            case ORDERING ->
                question.options().stream().map(Question.Option::id).toList().equals(chosen);
        };
    }

    private static Set<String> correctOptions(Question question) {
        return question.options().stream()
                .filter(Question.Option::correct)
                .map(Question.Option::id)
                .collect(Collectors.toSet());
    }
}
