package org.attestory.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestory.enrolment.api.EnrolmentView.AttemptView;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;

/** A graded attempt as its page shows it. */
record Result(int number, int percent, int passMark, boolean passed, List<Graded> questions) {

    /** A question with the learner's answer. */
    record Graded(String text, boolean ordering, List<String> given, boolean right, String explanation) {}

    static Result of(Quiz quiz, AttemptView attempt, Locale locale) {
        List<Graded> graded = new ArrayList<>();
        for (String questionId : attempt.questionIds()) {
            Question question = quiz.question(questionId).orElseThrow();
            List<String> given = attempt.answers().getOrDefault(questionId, List.of());
            graded.add(new Graded(
                    question.text().in(locale.getLanguage()),
                    question.kind() == Question.Kind.ORDERING,
                    given.stream()
                            .map(optionId -> QuizView.textOf(question, optionId, locale))
                            .toList(),
                    isRight(question, given),
                    question.explanation().in(locale.getLanguage())));
        }
        int percent = Objects.requireNonNullElse(attempt.percent(), 0);
        return new Result(attempt.number(), percent, quiz.passMark(), attempt.passed(), graded);
    }

    /** The grade is the command side's; this only tells which answers it counted. */
    private static boolean isRight(Question question, List<String> given) {
        if (question.kind() == Question.Kind.ORDERING) {
            return given.equals(
                    question.options().stream().map(Question.Option::id).toList());
        }
        Set<String> correct = question.options().stream()
                .filter(Question.Option::correct)
                .map(Question.Option::id)
                .collect(Collectors.toSet());
        return correct.equals(Set.copyOf(given));
    }
}
