package org.attestory.assessment.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attestory.enrolment.api.EnrolmentView.AttemptView;
import org.attestory.program.api.Question;
import org.attestory.program.api.Quiz;
import org.springframework.util.MultiValueMap;

/**
 * The answers of a form: fields {@code answer.<question>}, and {@code place.<question>.<option>} for an ordering.
 *
 * @param given per question the chosen options, for an ordering in the chosen order
 * @param missing questions without an answer, or with two options in one place
 */
record Answers(Map<String, List<String>> given, Set<String> missing) {

    static Answers read(MultiValueMap<String, String> form, Quiz quiz, AttemptView attempt) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        Set<String> missing = new LinkedHashSet<>();
        for (String questionId : attempt.questionIds()) {
            List<String> shown = attempt.optionIds().getOrDefault(questionId, List.of());
            boolean ordering = quiz.question(questionId).orElseThrow().kind() == Question.Kind.ORDERING;
            List<String> answer = ordering ? ordered(form, questionId, shown) : chosen(form, questionId, shown);
            given.put(questionId, answer);
            if (answer.isEmpty() || (ordering && isAmbiguous(form, questionId, shown))) {
                missing.add(questionId);
            }
        }
        return new Answers(given, missing);
    }

    private static List<String> chosen(MultiValueMap<String, String> form, String questionId, List<String> shown) {
        List<String> values = form.getOrDefault("answer." + questionId, List.of());
        return values.stream().filter(shown::contains).distinct().toList();
    }

    private static List<String> ordered(MultiValueMap<String, String> form, String questionId, List<String> shown) {
        return shown.stream()
                .sorted(Comparator.comparingInt(optionId -> place(form, questionId, optionId, shown.size())))
                .toList();
    }

    private static boolean isAmbiguous(MultiValueMap<String, String> form, String questionId, List<String> shown) {
        return shown.stream()
                        .map(optionId -> place(form, questionId, optionId, 0))
                        .filter(place -> place >= 1 && place <= shown.size())
                        .distinct()
                        .count()
                != shown.size();
    }

    private static int place(MultiValueMap<String, String> form, String questionId, String optionId, int otherwise) {
        String place = Objects.requireNonNullElse(form.getFirst("place." + questionId + "." + optionId), "");
        return place.matches("[0-9]{1,3}") ? Integer.parseInt(place) : otherwise;
    }
}
