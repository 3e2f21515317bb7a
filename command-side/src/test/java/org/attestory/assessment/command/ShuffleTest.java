package org.attestory.assessment.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.attestory.program.command.ProgramGiven;
import org.junit.jupiter.api.Test;

class ShuffleTest {

    @Test
    void givesTheSameOrderForTheSameSeed() {
        assertThat(Shuffle.options(ProgramGiven.quiz(), 42)).isEqualTo(Shuffle.options(ProgramGiven.quiz(), 42));
    }

    @Test
    void showsTheQuestionsAsWrittenAndAllTheirOptions() {
        Map<String, List<String>> shown = Shuffle.options(ProgramGiven.quiz(), 7);

        assertThat(shown.keySet()).containsExactly("number", "signs", "steps");
        assertThat(shown.get("signs")).containsExactlyInAnyOrder("pale", "sweating", "tall");
    }

    @Test
    void ordersDifferentlyForDifferentSeeds() {
        assertThat(LongStream.range(0, 50)
                        .mapToObj(seed -> Shuffle.options(ProgramGiven.quiz(), seed))
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void neverShowsTheRightOrder() {
        assertThat(LongStream.range(0, 500).mapToObj(seed -> Shuffle.options(ProgramGiven.quiz(), seed)))
                .noneMatch(shown -> List.of("protect", "alert", "help").equals(shown.get("steps")));
    }
}
