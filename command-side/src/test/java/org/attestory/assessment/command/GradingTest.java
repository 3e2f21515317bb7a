package org.attestory.assessment.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestory.access.command.Acting.refusal;

import java.util.List;
import java.util.Map;
import org.attestory.assessment.api.AssessmentRefusal;
import org.attestory.kernel.RefusedException;
import org.attestory.program.api.Quiz;
import org.attestory.program.command.ProgramGiven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradingTest {

    private static final List<String> RIGHT_ORDER = List.of("protect", "alert", "help");

    private final Quiz quiz = ProgramGiven.quiz();

    @Test
    void countsEveryRightAnswer() {
        Grading grading = Grading.of(
                quiz, Map.of("number", List.of("112"), "signs", List.of("sweating", "pale"), "steps", RIGHT_ORDER));

        assertThat(grading).isEqualTo(new Grading(3, 3, 100, true));
    }

    @Test
    void roundsThePercentageDownAndComparesItWithThePassMark() {
        Grading twoOfThree = Grading.of(quiz, Map.of("number", List.of("112"), "steps", RIGHT_ORDER));
        Grading oneOfThree = Grading.of(quiz, Map.of("steps", RIGHT_ORDER));

        assertThat(twoOfThree).isEqualTo(new Grading(2, 3, 66, true));
        assertThat(oneOfThree).isEqualTo(new Grading(1, 3, 33, false));
    }

    @Test
    void passesExactlyAtThePassMark() {
        Quiz at66 = new Quiz(quiz.id(), quiz.title(), quiz.introduction(), 66, 0, quiz.questions());
        Quiz at67 = new Quiz(quiz.id(), quiz.title(), quiz.introduction(), 67, 0, quiz.questions());
        Map<String, List<String>> twoRight = Map.of("number", List.of("112"), "steps", RIGHT_ORDER);

        assertThat(Grading.of(at66, twoRight).passed()).isTrue();
        assertThat(Grading.of(at67, twoRight).passed()).isFalse();
    }

    @Test
    void takesAMissingOrEmptyAnswerAsWrong() {
        assertThat(Grading.of(quiz, Map.of()).right()).isZero();
        assertThat(Grading.of(quiz, Map.of("number", List.of())).right()).isZero();
    }

    @Test
    void wantsExactlyTheCorrectOptions() {
        assertThat(Grading.of(quiz, Map.of("number", List.of("112", "18"))).right())
                .isZero();
        assertThat(Grading.of(quiz, Map.of("signs", List.of("pale"))).right()).isZero();
        assertThat(Grading.of(quiz, Map.of("signs", List.of("pale", "sweating", "tall")))
                        .right())
                .isZero();
    }

    @Test
    void wantsTheWholeOrder() {
        assertThat(Grading.of(quiz, Map.of("steps", List.of("alert", "protect", "help")))
                        .right())
                .isZero();
        assertThat(Grading.of(quiz, Map.of("steps", List.of("protect", "alert")))
                        .right())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"113", "pale", ""})
    void refusesAnOptionThatTheQuestionDoesNotHave(String option) {
        assertRefused(Map.of("number", List.of(option)));
    }

    @Test
    void refusesAQuestionThatTheQuizDoesNotHave() {
        assertRefused(Map.of("weather", List.of("112")));
    }

    @Test
    void refusesAnOptionNamedTwice() {
        assertRefused(Map.of("number", List.of("112", "112")));
    }

    private void assertRefused(Map<String, List<String>> answers) {
        assertThatThrownBy(() -> Grading.of(quiz, answers))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal(AssessmentRefusal.UNKNOWN_ANSWER)));
    }
}
