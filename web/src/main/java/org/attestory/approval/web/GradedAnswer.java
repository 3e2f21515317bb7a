package org.attestory.approval.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attestory.enrolment.api.EnrolmentView.AttemptView;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;

/**
 * What a learner answered to a question, beside what is right.
 *
 * @param question Markdown
 * @param given chosen options in words, empty if the question was left out
 * @param expected right options in words
 */
record GradedAnswer(String question, List<String> given, List<String> expected, boolean ordered, boolean right) {

    static List<GradedAnswer> of(Quiz quiz, AttemptView attempt, String language) {
        return attempt.questionIds().stream()
                .map(quiz::question)
                .flatMap(Optional::stream)
                .map(question -> of(question, attempt.answers().getOrDefault(question.id(), List.of()), language))
                .toList();
    }

    private static GradedAnswer of(Question question, List<String> given, String language) {
        boolean ordered = question.kind() == Question.Kind.ORDERING;
        List<String> expected = question.options().stream()
                .filter(option -> ordered || option.correct())
                .map(Question.Option::id)
                .toList();
        boolean right = ordered ? given.equals(expected) : Set.copyOf(given).equals(Set.copyOf(expected));
        return new GradedAnswer(
                question.text().in(language),
                inWords(question, given, language),
                inWords(question, expected, language),
                ordered,
                right);
    }

    private static List<String> inWords(Question question, List<String> optionIds, String language) {
        return optionIds.stream()
                .flatMap(id -> option(question, id))
                .map(option -> option.text().in(language))
                .toList();
    }

    private static Stream<Question.Option> option(Question question, String id) {
        return question.options().stream().filter(option -> option.id().equals(id));
    }
}
