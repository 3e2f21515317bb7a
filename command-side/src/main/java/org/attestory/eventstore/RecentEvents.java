package org.attestory.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * What was stored last, read once for all who follow. It is read on when one of them asks for what comes next, and never
 * ahead of the fastest. Who needs what is no longer kept here reads it alone. So what is held for a follower, however slow
 * it is, is the page that it was given last, and nothing of what is stored meanwhile.
 */
final class RecentEvents {

    /** Other nodes tell nobody what they stored: so late a node may hear of it. */
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(30);

    /** So late if there are no other nodes, which may be wrong for a moment when one starts. */
    private static final long LOOK_AGAIN_ALONE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Function<@Nullable TrackingToken, List<TrackedEventMessage<?>>> storage;
    private final BooleanSupplier alone;
    private final int mostAtOnce;
    private final int mostKept;

    /** Opens when something was stored, or may have been. */
    private final AtomicReference<CountDownLatch> news = new AtomicReference<>(new CountDownLatch(1));

    private final Lock reading = new ReentrantLock();
    private @Nullable TrackingToken beginning;
    private final List<TrackedEventMessage<?>> events = new ArrayList<>();
    private @Nullable CountDownLatch nothingBefore;
    private boolean inUse;

    /**
     * Nothing is read yet.
     *
     * @param storage gives a page of what comes after a place in the history, which is empty only at its end
     * @param alone whether nobody else stores events
     * @param mostAtOnce how many events are given at most of those that are kept
     * @param mostKept how many events are kept at most
     */
    RecentEvents(
            Function<@Nullable TrackingToken, List<TrackedEventMessage<?>>> storage,
            BooleanSupplier alone,
            int mostAtOnce,
            int mostKept) {
        this.storage = storage;
        this.alone = alone;
        this.mostAtOnce = mostAtOnce;
        this.mostKept = mostKept;
    }

    /** Wakes those who wait for news. */
    void stored() {
        news.getAndSet(new CountDownLatch(1)).countDown();
    }

    /** What comes next. Who takes it before looking, and then waits for it, misses nothing. */
    CountDownLatch nextNews() {
        return news.get();
    }

    void await(CountDownLatch next, long nanos) throws InterruptedException {
        long patience = alone.getAsBoolean() ? LOOK_AGAIN_ALONE_NANOS : LOOK_AGAIN_NANOS;
        boolean told = next.await(Math.min(nanos, patience), TimeUnit.NANOSECONDS);
        if (!told && patience <= nanos && news.compareAndSet(next, new CountDownLatch(1))) {
            next.countDown();
        }
    }

    /** Some of what comes after a place in the history, in order, if it is at hand; nobody is waited for. */
    List<TrackedEventMessage<?>> atHand(@Nullable TrackingToken place) {
        if (!reading.tryLock()) {
            return List.of();
        }
        try {
            return kept(indexAfter(place));
        } finally {
            reading.unlock();
        }
    }

    /** Some of what comes after a place in the history, in order; empty only at its end. */
    List<TrackedEventMessage<?>> after(@Nullable TrackingToken place) {
        List<TrackedEventMessage<?>> shared = shared(place);
        if (shared != null) {
            return shared;
        }
        CountDownLatch next = nextNews();
        List<TrackedEventMessage<?>> alone = storage.apply(place);
        if (alone.isEmpty()) {
            beginAt(place, next);
        }
        return alone;
    }

    private @Nullable List<TrackedEventMessage<?>> shared(@Nullable TrackingToken place) {
        reading.lock();
        try {
            int index = indexAfter(place);
            return index == events.size() ? readOn(place) : index < 0 ? null : kept(index);
        } finally {
            reading.unlock();
        }
    }

    private List<TrackedEventMessage<?>> kept(int index) {
        return index < 0 ? List.of() : List.copyOf(events.subList(index, Math.min(events.size(), index + mostAtOnce)));
    }

    /** Negative if the place is not among what is kept. */
    private int indexAfter(@Nullable TrackingToken place) {
        for (int index = events.size(); index >= 0; index--) {
            if (Objects.equals(place, before(index))) {
                inUse = true;
                return index;
            }
        }
        return -1;
    }

    private @Nullable TrackingToken before(int index) {
        return index == 0 ? beginning : events.get(index - 1).trackingToken();
    }

    private List<TrackedEventMessage<?>> readOn(@Nullable TrackingToken end) {
        CountDownLatch next = nextNews();
        if (next.equals(nothingBefore)) {
            return List.of();
        }
        List<TrackedEventMessage<?>> more = storage.apply(end);
        if (more.isEmpty()) {
            nothingBefore = next;
        }
        events.addAll(more);
        if (events.size() > mostKept) {
            forgetOlderHalf();
        }
        return more;
    }

    private void forgetOlderHalf() {
        int forgotten = events.size() - mostKept / 2;
        beginning = before(forgotten);
        events.subList(0, forgotten).clear();
    }

    /** Where one who read alone has come to the end, unless others have used what is kept since the last time. */
    private void beginAt(@Nullable TrackingToken end, CountDownLatch next) {
        reading.lock();
        try {
            if (!inUse) {
                beginning = end;
                events.clear();
                nothingBefore = next;
            }
            inUse = false;
        } finally {
            reading.unlock();
        }
    }
}
