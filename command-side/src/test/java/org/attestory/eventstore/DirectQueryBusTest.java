package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.RefusedException;
import org.axonframework.common.Registration;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;

class DirectQueryBusTest {

    private final DirectQueryBus bus = new DirectQueryBus(SimpleQueryBus.builder());
    private final QueryGateway gateway =
            DefaultQueryGateway.builder().queryBus(bus).build();

    private record Question(String text) {}

    @Test
    void handsAQuestionToItsHandlerWithoutAUnitOfWork() {
        answers(question -> CompletableFuture.completedFuture(question.text() + " " + CurrentUnitOfWork.isStarted()));

        assertThat(ask()).isCompletedWithValue("started? false");
    }

    @Test
    void takesAnAnswerThatIsThereAtOnce() {
        bus.subscribe(Question.class.getName(), String.class, query -> "here");

        assertThat(ask()).isCompletedWithValue("here");
    }

    @Test
    void waitsForAnAnswerThatComesLater() {
        CompletableFuture<String> later = new CompletableFuture<>();
        answers(question -> later);
        CompletableFuture<String> answer = ask();
        assertThat(answer).isNotDone();

        later.complete("now");

        assertThat(answer).isCompletedWithValue("now");
    }

    @Test
    @SuppressWarnings("NullAway") // A future may end with null.
    void mayAnswerNothing() {
        answers(question -> CompletableFuture.completedFuture(null));

        assertThat(ask().join()).isNull();
    }

    @Test
    void tellsWhyThereIsNoAnswer() {
        answers(question -> CompletableFuture.failedFuture(new RefusedException(AccessRefusal.TOO_BUSY)));

        assertThatThrownBy(() -> ask().join())
                .isInstanceOf(CompletionException.class)
                .rootCause()
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void tellsWhyAHandlerThrew() {
        answers(question -> {
            throw new RefusedException(AccessRefusal.TOO_BUSY);
        });

        assertThatThrownBy(() -> ask().join()).hasCauseInstanceOf(RefusedException.class);
    }

    @Test
    void leavesAChoiceAmongHandlersToTheFramework() {
        answers(question -> CompletableFuture.completedFuture("one"));
        answers(question -> CompletableFuture.completedFuture("other"));

        assertThat(ask().join()).isIn("one", "other");
    }

    @Test
    void knowsNoHandlerThatIsGone() {
        Registration registration = answers(question -> CompletableFuture.completedFuture("here"));
        registration.cancel();

        assertThatThrownBy(() -> ask().join()).hasCauseInstanceOf(NoHandlerForQueryException.class);
    }

    private CompletableFuture<String> ask() {
        return gateway.query(new Question("started?"), String.class);
    }

    private Registration answers(Function<Question, CompletableFuture<String>> answer) {
        return bus.<String>subscribe(
                Question.class.getName(), String.class, query -> answer.apply((Question) query.getPayload()));
    }
}
