package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.attestory.kernel.RefusedException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedCommandBusTest {

    private final BoundedCommandBus bus = new BoundedCommandBus(
            SimpleCommandBus.builder(), 1, 1, new ConflictRetry(RandomGenerator.getDefault()), command -> false);
    private final CommandGateway gateway =
            DefaultCommandGateway.builder().commandBus(bus).build();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void close() {
        release.countDown();
        bus.close();
    }

    @Test
    void refusesWhenTheQueueIsFullWithoutHoldingTheSender() {
        AtomicInteger running = new AtomicInteger();
        bus.subscribe("java.lang.String", command -> {
            running.incrementAndGet();
            release.await();
            return command.getPayload();
        });

        CompletableFuture<Object> handled = gateway.send("handled");
        await().until(() -> running.get() == 1);
        CompletableFuture<Object> waiting = gateway.send("waiting");
        CompletableFuture<Object> tooMuch = gateway.send("too much");

        assertThatThrownBy(tooMuch::join)
                .hasCauseInstanceOf(RefusedException.class)
                .hasMessageContaining("access.too-busy");
        assertThat(waiting).isNotDone();
        release.countDown();
        assertThat(handled.join()).isEqualTo("handled");
        assertThat(waiting.join()).isEqualTo("waiting");
    }

    @Test
    void refusesByItselfWhatIsStoredTogetherWithOthers() {
        BoundedCommandBus together = new BoundedCommandBus(
                SimpleCommandBus.builder(), 1, 1, new ConflictRetry(RandomGenerator.getDefault()), command -> true);
        together.subscribe("java.lang.String", command -> {
            if (PendingAppend.current().isPresent()) {
                throw new IllegalStateException("refused");
            }
            return "repeated";
        });

        Object answer = DefaultCommandGateway.builder()
                .commandBus(together)
                .build()
                .<Object>send("x")
                .join();

        assertThat(answer).isEqualTo("repeated");
        together.close();
    }

    @Test
    void handlesOnAThreadOfItsOwn() {
        bus.subscribe("java.lang.String", command -> Thread.currentThread().getName());

        assertThat(gateway.<Object>send("where?").join()).asString().startsWith("command-");
    }

    @Test
    void answersWithTheErrorOfAnAttemptThatCouldNotEvenBegin() {
        BoundedCommandBus withoutDatabase = new BoundedCommandBus(
                SimpleCommandBus.builder().transactionManager(() -> {
                    throw new IllegalStateException("no connection");
                }),
                1,
                1,
                new ConflictRetry(RandomGenerator.getDefault()),
                command -> false);
        withoutDatabase.subscribe("java.lang.String", command -> command);

        CompletableFuture<Object> answer = DefaultCommandGateway.builder()
                .commandBus(withoutDatabase)
                .build()
                .send("x");

        assertThatThrownBy(answer::join).hasRootCauseMessage("no connection");
        withoutDatabase.close();
    }

    @Test
    void repeatsALostRaceFromTheStart() {
        AtomicInteger attempts = new AtomicInteger();
        bus.subscribe("java.lang.String", command -> {
            if (attempts.incrementAndGet() < 3) {
                throw new ConcurrencyException("lost", null);
            }
            return "won";
        });

        assertThat(gateway.<Object>send("x").join()).isEqualTo("won");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void tellsTheMissingAggregateAsARefusalAndAnErrorAsAnError() {
        bus.subscribe("java.lang.String", command -> {
            throw new AggregateNotFoundException("book", "missing");
        });
        bus.subscribe("java.lang.Integer", command -> {
            throw new IllegalArgumentException("wrong");
        });

        assertThatThrownBy(() -> gateway.sendAndWait("x"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("access.not-found");
        assertThatThrownBy(() -> gateway.sendAndWait(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
