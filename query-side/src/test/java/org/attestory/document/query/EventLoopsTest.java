package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Threads that answer are told from others. */
class EventLoopsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void countsThoseThatAnswer() {
        try (Busy loop = new Busy("reactor-http-nio-test")) {
            EventLoops loops = new EventLoops();
            long before = loops.getAsLong();

            await().atMost(PATIENCE).until(() -> loops.getAsLong() > before);
            assertThat(loop.thread.isAlive()).isTrue();
        }
    }

    private record Busy(Thread thread, AtomicBoolean ended) implements AutoCloseable {

        Busy(String name) {
            AtomicBoolean ended = new AtomicBoolean();
            this(
                    Thread.ofPlatform().daemon().name(name).start(() -> {
                        while (!ended.get()) {
                            Thread.onSpinWait();
                        }
                    }),
                    ended);
        }

        @Override
        public void close() {
            ended.set(true);
        }
    }
}
