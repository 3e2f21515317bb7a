package org.attestory.enrolment.command;

import static org.attestory.kernel.RefusedException.refuseIf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attestory.assessment.api.AssessmentRefusal;
import org.attestory.assessment.api.AttemptGraded;
import org.attestory.assessment.api.AttemptStarted;
import org.attestory.assessment.api.StartAttempt;
import org.attestory.assessment.api.SubmitAttempt;
import org.attestory.assessment.command.Grading;
import org.attestory.assessment.command.Shuffle;
import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.program.api.Quiz;
import org.jspecify.annotations.Nullable;

/** The tries at the quizzes of one enrolment so far, and what may be tried next. */
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

    /** What starting comes to; nothing if that attempt, or another one at the quiz, is under way. */
    Optional<AttemptStarted> start(StartAttempt command, Quiz quiz, boolean completed) {
        if (find(command.attemptId()).isPresent() || isOpenAt(quiz.id())) {
            return Optional.empty();
        }
        refuseIf(completed, EnrolmentRefusal.COMPLETED);
        refuseIf(isPassed(quiz.id()), AssessmentRefusal.ALREADY_PASSED);
        requireWellFormed(command.attemptId());
        int number = countAt(quiz.id()) + 1;
        refuseIf(quiz.attempts() > 0 && number > quiz.attempts(), AssessmentRefusal.NO_ATTEMPT_LEFT);
        Map<String, List<String>> options = Shuffle.options(quiz, command.seed());
        List<String> questions = List.copyOf(options.keySet());
        return Optional.of(
                new AttemptStarted(command.enrolmentId(), quiz.id(), command.attemptId(), number, questions, options));
    }

    /** What handing in comes to; nothing if the same answers were graded before. */
    Optional<AttemptGraded> grade(SubmitAttempt command, Function<String, Quiz> quizzes) {
        Attempt attempt =
                find(command.attemptId()).orElseThrow(() -> new RefusedException(AssessmentRefusal.NO_SUCH_ATTEMPT));
        if (attempt.isGradedFrom(command.answers())) {
            return Optional.empty();
        }
        refuseIf(!attempt.isOpen(), AssessmentRefusal.NO_SUCH_ATTEMPT);
        Grading grading = Grading.of(quizzes.apply(attempt.quizId()), command.answers());
        return Optional.of(new AttemptGraded(
                command.enrolmentId(),
                attempt.quizId(),
                command.attemptId(),
                command.answers(),
                grading.right(),
                grading.questions(),
                grading.percent(),
                grading.passed()));
    }

    private static void requireWellFormed(String attemptId) {
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

    private Optional<Attempt> find(String attemptId) {
        return Optional.ofNullable(byId.get(attemptId));
    }

    private int countAt(String quizId) {
        return (int) at(quizId).count();
    }

    private boolean isOpenAt(String quizId) {
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
