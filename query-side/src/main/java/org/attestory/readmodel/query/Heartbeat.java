package org.attestory.readmodel.query;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Until when one projection reflects the history. Where the history ended is noted each time it is looked at; once the
 * projection has come that far, all that was stored until then is reflected, be it busy or idle. Used by one thread at a
 * time.
 */
final class Heartbeat {

    /** Ends of the history that the projection has yet to reach. The oldest are forgotten, which only makes it humbler. */
    private static final int MOST_AWAITED = 1_000;

    private final Deque<Beat> awaited = new ArrayDeque<>();
    private @Nullable Beat latest;

    /**
     * The history ended at a position.
     *
     * @param at an instant not later than that
     */
    record Beat(long position, Instant at) {}

    Heartbeat(@Nullable Beat kept) {
        this.latest = kept;
    }

    /** The latest end of the history that is reflected, null if none is known. */
    @Nullable
    Beat latest() {
        return latest;
    }

    /** Takes note of where the history ends and where the projection stands. */
    void note(Beat end, long position) {
        if (latest != null && position < latest.position()) {
            latest = null;
            awaited.clear();
        }
        if (awaited.size() == MOST_AWAITED) {
            awaited.removeFirst();
        }
        awaited.addLast(end);
        while (!awaited.isEmpty() && awaited.peekFirst().position() <= position) {
            latest = awaited.removeFirst();
        }
    }
}
