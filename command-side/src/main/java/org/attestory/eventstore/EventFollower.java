package org.attestory.eventstore;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Goes through the history in order, a page at a time, and waits at its end for more. Used by one thread at a time. */
final class EventFollower implements TrackingEventStream {

    private final RecentEvents recent;
    private @Nullable TrackingToken endOfPage;
    private Iterator<TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;

    /**
     * Begins somewhere.
     *
     * @param reached the place in the history after which it goes on, null for its beginning
     */
    EventFollower(RecentEvents recent, @Nullable TrackingToken reached) {
        this.recent = recent;
        this.endOfPage = reached;
    }

    /** Does not go to the storage: what is at hand is worked on first. */
    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (next == null && (page.hasNext() || turnTo(recent.atHand(endOfPage)))) {
            next = page.next();
        }
        return Optional.ofNullable(next);
    }

    private boolean turnTo(List<TrackedEventMessage<?>> turned) {
        if (!turned.isEmpty()) {
            endOfPage = turned.getLast().trackingToken();
        }
        page = turned.iterator();
        return page.hasNext();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        CountDownLatch news = recent.nextNews();
        while (peek().isEmpty() && !(timeout > 0 && turnTo(recent.after(endOfPage)))) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            recent.await(news, left);
            news = recent.nextNews();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (next == null) {
            hasNextAvailable(1, TimeUnit.DAYS);
        }
        TrackedEventMessage<?> available = next;
        next = null;
        return available;
    }

    @Override
    public void close() {
        page = Collections.emptyIterator();
        next = null;
    }
}
