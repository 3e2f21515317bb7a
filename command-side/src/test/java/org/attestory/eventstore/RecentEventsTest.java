package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecentEventsTest {

    private static final int PAGE = 10;
    private static final int KEPT = 20;
    private static final int MANY = 1_000;

    private final List<WeakReference<TrackedEventMessage<?>>> read = new ArrayList<>();
    private final RecentEvents recent = new RecentEvents(this::page, () -> false, PAGE, KEPT);
    private final AtomicInteger stored = new AtomicInteger();
    private int looks;

    @Test
    void givesEachFollowerEveryEventInOrder() {
        EventFollower first = new EventFollower(recent, null);
        EventFollower second = new EventFollower(recent, null);

        store(35);

        assertThat(allOf(first)).containsExactlyElementsOf(numbers(0, 35));
        assertThat(allOf(second)).containsExactlyElementsOf(numbers(0, 35));
        store(3);
        assertThat(allOf(second)).containsExactlyElementsOf(numbers(35, 38));
        assertThat(allOf(first)).containsExactlyElementsOf(numbers(35, 38));
    }

    @Test
    void goesOnAfterThePlaceReachedBefore() {
        store(35);

        assertThat(allOf(new EventFollower(recent, place(29)))).containsExactlyElementsOf(numbers(30, 35));
    }

    @Test
    void readsOnceForAllWhoStandAtTheEnd() {
        store(35);
        List<EventFollower> followers = LongStream.range(0, 10)
                .mapToObj(number -> new EventFollower(recent, place(34)))
                .toList();
        followers.forEach(RecentEventsTest::allOf);
        looks = 0;

        store(1);
        followers.forEach(follower -> assertThat(allOf(follower)).containsExactly(35L));

        assertThat(looks)
                .as("one that finds the event, one that finds no other")
                .isEqualTo(2);
    }

    @Test
    void looksIntoTheStorageOnlyForOneWhoCanWait() {
        EventFollower first = new EventFollower(recent, null);
        EventFollower second = new EventFollower(recent, null);
        store(1);

        assertThat(first.peek()).isEmpty();
        assertThat(hasNext(first)).isTrue();
        assertThat(second.peek()).isPresent();
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void holdsNothingForAFollowerThatStallsButThePageItWasGiven() throws Exception {
        EventFollower stalled = new EventFollower(recent, null);
        EventFollower quick = new EventFollower(recent, null);
        store(1);
        stalled.nextAvailable();
        allOf(quick);

        for (int more = 0; more < MANY; more++) {
            store(PAGE);
            allOf(quick);
        }

        await().untilAsserted(() -> {
            System.gc();
            assertThat(read.stream().filter(event -> event.get() != null).count())
                    .isLessThanOrEqualTo(KEPT + PAGE);
        });
        assertThat(allOf(stalled)).containsExactlyElementsOf(numbers(1, 1 + MANY * PAGE));
    }

    @Test
    void readsNotAheadOfTheFastest() throws Exception {
        EventFollower follower = new EventFollower(recent, null);
        store(MANY);

        follower.nextAvailable();

        assertThat(read).hasSize(PAGE);
    }

    @Test
    void wakesWhoWaits() {
        EventFollower follower = new EventFollower(recent, null);
        CompletableFuture<Long> next = CompletableFuture.supplyAsync(() -> nextOf(follower));

        store(1);

        assertThat(next.join()).isZero();
    }

    @Test
    void isToldByManyAtOnce() {
        List<CompletableFuture<Void>> told = LongStream.range(0, MANY)
                .mapToObj(number -> CompletableFuture.runAsync(recent::stored))
                .toList();

        assertThat(told).allSatisfy(CompletableFuture::join);
    }

    @Test
    void findsWhatNobodyToldOf() {
        EventFollower follower = new EventFollower(recent, null);
        CompletableFuture<Long> next = CompletableFuture.supplyAsync(() -> nextOf(follower));

        stored.incrementAndGet();

        assertThat(next.join()).isZero();
    }

    @Test
    void findsItLaterWhereNobodyElseIsThoughtToStore() {
        EventFollower follower = new EventFollower(new RecentEvents(this::page, () -> true, PAGE, KEPT), null);
        CompletableFuture<Long> next = CompletableFuture.supplyAsync(() -> nextOf(follower));

        stored.incrementAndGet();

        assertThat(next.join()).isZero();
    }

    private void store(int events) {
        stored.addAndGet(events);
        recent.stored();
    }

    private List<TrackedEventMessage<?>> page(@Nullable TrackingToken after) {
        looks++;
        long first = after == null ? 0 : after.position().orElseThrow() + 1;
        return LongStream.range(first, Math.min(stored.get(), first + PAGE))
                .<TrackedEventMessage<?>>mapToObj(
                        number -> new GenericTrackedEventMessage<>(place(number), new GenericEventMessage<>(number)))
                .peek(event -> read.add(new WeakReference<>(event)))
                .toList();
    }

    private static TrackingToken place(long number) {
        return new GlobalSequenceTrackingToken(number);
    }

    private static List<Long> numbers(int first, int end) {
        return LongStream.range(first, end).boxed().toList();
    }

    private static List<Long> allOf(EventFollower follower) {
        List<Long> all = new ArrayList<>();
        while (hasNext(follower)) {
            all.add(nextOf(follower));
        }
        return all;
    }

    /** Looks, and does not wait. */
    private static boolean hasNext(EventFollower follower) {
        try {
            return follower.hasNextAvailable(1, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Long nextOf(EventFollower follower) {
        try {
            return (Long) follower.nextAvailable().getPayload();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
