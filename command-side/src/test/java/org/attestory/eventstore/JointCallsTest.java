package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JointCallsTest {

    private static final int MANY = 1_000;
    private static final int REFUSED = -1;

    private final AtomicInteger underWay = new AtomicInteger();
    private final JointCalls<Integer, String> calls = new JointCalls<>(this::answer);

    @Test
    void answersEachItsOwnQuestion() {
        assertThat(askedAtOnce(IntStream.range(0, MANY)))
                .extracting(CompletableFuture::join)
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).mapToObj(String::valueOf).toList());
    }

    @Test
    void asksAtOnceAndAnswersWhenTheAnswerIsTaken() {
        Supplier<String> one = calls.begin(1);
        Supplier<String> two = calls.begin(2);

        assertThat(two.get()).isEqualTo("2");
        assertThat(one.get()).isEqualTo("1");
    }

    @Test
    void failsWithWhatTheCallFailedWithAndThenGoesOn() {
        assertThatThrownBy(() -> calls.ask(REFUSED)).isInstanceOf(IllegalArgumentException.class);

        assertThat(calls.ask(7)).isEqualTo("7");
    }

    @Test
    void leavesNobodyWaitingWhoAskedTogetherWithAFailure() {
        List<CompletableFuture<String>> asked =
                askedAtOnce(IntStream.range(0, MANY).map(number -> number % 10 == 0 ? REFUSED : number));

        assertThat(asked)
                .allSatisfy(each -> each.handle((answer, failure) -> "told").join());
    }

    /** In the call itself, so that a second one at the same time, or too large a one, fails its questions. */
    private List<String> answer(List<Integer> questions) {
        assertThat(underWay.incrementAndGet()).isEqualTo(1);
        assertThat(questions).isNotEmpty().hasSizeLessThanOrEqualTo(JointCalls.MOST_TOGETHER);
        underWay.decrementAndGet();
        if (questions.contains(REFUSED)) {
            throw new IllegalArgumentException("refused");
        }
        return questions.stream().map(String::valueOf).toList();
    }

    private List<CompletableFuture<String>> askedAtOnce(IntStream questions) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return questions
                    .mapToObj(question -> CompletableFuture.supplyAsync(() -> calls.ask(question), threads))
                    .toList();
        }
    }
}
