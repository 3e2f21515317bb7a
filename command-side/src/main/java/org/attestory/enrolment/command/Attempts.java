package org.attestory.enrolment.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attestory.assessment.api.AttemptGraded;
import org.attestory.assessment.api.AttemptStarted;
import org.jspecify.annotations.Nullable;

/** The tries at the quizzes of one enrolment so far. */
class Attempts {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9-]{1,100}");

    private final Map<String, Attempt> byId = new LinkedHashMap<>();

    /**
     * One try.
     *
     * @param graded null while it is open
     */
    record Attempt(String quizId, @Nullable AttemptGraded graded) {

        boolean isOpen() {
            return graded == null;
        }

        boolean isPassed() {
            return graded != null && graded.passed();
        }

        boolean isGradedFrom(Map<String, List<String>> answers) {
            return graded != null && graded.answers().equals(answers);
        }
    }

    static void requireWellFormed(String attemptId) {
        if (!IDENTIFIER.matcher(attemptId).matches()) {
            throw new IllegalArgumentException("an attempt is named by 1 to 100 letters, digits and dashes");
        }
    }

    void add(AttemptStarted event) {
        byId.put(event.attemptId(), new Attempt(event.quizId(), null));
    }

    void add(AttemptGraded event) {
        byId.put(event.attemptId(), new Attempt(event.quizId(), event));
    }

    Optional<Attempt> find(String attemptId) {
        return Optional.ofNullable(byId.get(attemptId));
    }

    int countAt(String quizId) {
        return (int) at(quizId).count();
    }

    boolean isOpenAt(String quizId) {
        return at(quizId).anyMatch(Attempt::isOpen);
    }

    boolean isPassed(String quizId) {
        return at(quizId).anyMatch(Attempt::isPassed);
    }

    OptionalInt bestPercent(String quizId) {
        return at(quizId)
                .map(Attempt::graded)
                .flatMap(Stream::ofNullable)
                .mapToInt(AttemptGraded::percent)
                .max();
    }

    private Stream<Attempt> at(String quizId) {
        return byId.values().stream().filter(attempt -> attempt.quizId().equals(quizId));
    }
}
