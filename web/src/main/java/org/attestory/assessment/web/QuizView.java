package org.attestory.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attestory.enrolment.api.EnrolmentView.AttemptView;
import org.attestory.enrolment.web.Journey;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/** Puts a quiz and the attempts at it into words. */
@Component
class QuizView {

    /** A question of the open attempt; missing marks one that was left unanswered. */
    record Asked(String id, String kind, String text, List<Choice> options, boolean missing) {}

    /** An option; place is its position from 1, as chosen or as shown. */
    record Choice(String id, String text, boolean chosen, int place) {}

    /** A graded attempt in the list. */
    record Past(String attemptId, int number, int percent, boolean passed) {}

    Rendering page(Rendering.Builder<?> frame, Journey journey, Quiz quiz, Locale locale) {
        return page(frame, journey, quiz, Map.of(), Set.of(), locale);
    }

    /** The page with answers given so far, and those questions marked that still lack one. */
    Rendering page(
            Rendering.Builder<?> frame,
            Journey journey,
            Quiz quiz,
            Map<String, List<String>> answers,
            Set<String> missing,
            Locale locale) {
        List<AttemptView> attempts = journey.enrolment().attemptsAt(quiz.id());
        AttemptView open = journey.enrolment().openAttempt(quiz.id()).orElse(null);
        frame.modelAttribute("introduction", quiz.introduction().in(locale.getLanguage()))
                .modelAttribute("passMark", quiz.passMark())
                .modelAttribute("count", quiz.questions().size())
                .modelAttribute("limited", quiz.attempts() > 0)
                .modelAttribute("left", attemptsLeft(quiz, attempts))
                .modelAttribute("past", past(attempts))
                .modelAttribute("attemptId", open == null ? "" : open.attemptId())
                .modelAttribute("missing", !missing.isEmpty())
                .modelAttribute("questions", open == null ? List.of() : asked(quiz, open, answers, missing, locale));
        return frame.build();
    }

    static int attemptsLeft(Quiz quiz, List<AttemptView> attempts) {
        return quiz.attempts() == 0 ? Integer.MAX_VALUE : Math.max(0, quiz.attempts() - attempts.size());
    }

    private static List<Past> past(List<AttemptView> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.gradedAt() != null)
                .map(attempt -> new Past(
                        attempt.attemptId(),
                        attempt.number(),
                        Objects.requireNonNullElse(attempt.percent(), 0),
                        attempt.passed()))
                .toList();
    }

    private static List<Asked> asked(
            Quiz quiz, AttemptView open, Map<String, List<String>> answers, Set<String> missing, Locale locale) {
        List<Asked> asked = new ArrayList<>();
        for (String questionId : open.questionIds()) {
            Question question = quiz.question(questionId).orElseThrow();
            List<String> shown = open.optionIds().getOrDefault(questionId, List.of());
            List<String> given = answers.getOrDefault(questionId, List.of());
            asked.add(new Asked(
                    questionId,
                    question.kind().name(),
                    question.text().in(locale.getLanguage()),
                    choices(question, shown, given, locale),
                    missing.contains(questionId)));
        }
        return asked;
    }

    private static List<Choice> choices(Question question, List<String> shown, List<String> given, Locale locale) {
        List<String> order = question.kind() == Question.Kind.ORDERING && given.size() == shown.size() ? given : shown;
        List<Choice> choices = new ArrayList<>();
        for (String optionId : order) {
            choices.add(new Choice(
                    optionId, textOf(question, optionId, locale), given.contains(optionId), choices.size() + 1));
        }
        return choices;
    }

    static String textOf(Question question, String optionId, Locale locale) {
        return question.options().stream()
                .filter(option -> option.id().equals(optionId))
                .map(option -> option.text().in(locale.getLanguage()))
                .findFirst()
                .orElse("");
    }
}
