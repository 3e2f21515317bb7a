package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.kernel.RefusedException;
import org.junit.jupiter.api.Test;

/** Drawing takes a bounded share of the machine. */
class DrawingRoomTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void refusesAFloodInsteadOfQueueingWithoutLimit() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        try (DrawingRoom room = new DrawingRoom(2, 3)) {
            List<CompletableFuture<String>> drawings = IntStream.range(0, 100)
                    .mapToObj(i -> room.draw(() -> {
                        awaitOpening(open);
                        return Thread.currentThread().getName();
                    }))
                    .toList();

            assertThat(drawings.stream().filter(CompletableFuture::isCompletedExceptionally))
                    .hasSize(95)
                    .allSatisfy(refused -> assertThat(refused.exceptionNow())
                            .isInstanceOfSatisfying(
                                    RefusedException.class,
                                    refusal -> assertThat(refusal.refusal().code())
                                            .isEqualTo(DocumentRefusal.BUSY.code())));

            open.countDown();
            assertThat(drawings.subList(0, 5))
                    .allSatisfy(drawn -> assertThat(drawn.join()).startsWith("document-"));
        }
    }

    @Test
    void beginsNoMoreThanItCanSoonDraw() {
        List<CompletableFuture<String>> begun = new CopyOnWriteArrayList<>();
        try (DrawingRoom room = new DrawingRoom(2, 500)) {
            List<CompletableFuture<String>> visits = IntStream.range(0, 100)
                    .mapToObj(number -> room.admit(() -> {
                        CompletableFuture<String> visit = new CompletableFuture<>();
                        begun.add(visit);
                        return visit;
                    }))
                    .toList();
            await().atMost(PATIENCE).until(() -> begun.size() == 16);

            begun.removeFirst().complete("done");
            await().atMost(PATIENCE).until(() -> begun.size() == 16);
            await().atMost(PATIENCE)
                    .until(() ->
                            visits.stream().filter(CompletableFuture::isDone).count() == 1);

            await().atMost(PATIENCE).until(() -> {
                begun.forEach(visit -> visit.complete("done"));
                return visits.stream().allMatch(CompletableFuture::isDone);
            });
        }
    }

    private static void awaitOpening(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
