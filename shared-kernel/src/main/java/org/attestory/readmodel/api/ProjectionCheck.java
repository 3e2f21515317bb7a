package org.attestory.readmodel.api;

import java.time.Instant;
import java.util.List;
import org.attestory.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A read model was made anew from the history, beside the one in use, and compared with it.
 *
 * @param takesOver whether what differs is put right as well
 * @param startedBy see {@link Actor#id}
 * @param reached position of the latest event handled
 * @param target position of the event up to which both are compared, as far as it is known
 * @param finishedAt null while it runs, and for ever if its process ended before
 * @param findings null unless it came to its end
 */
public record ProjectionCheck(
        boolean takesOver,
        String startedBy,
        Instant startedAt,
        State state,
        long reached,
        long target,
        @Nullable Instant finishedAt,
        @Nullable Findings findings) {

    /** How a check stands. */
    public enum State {
        RUNNING,
        FINISHED,
        /** Something stopped it; nothing was changed. */
        FAILED,
        /** The process that ran it ended; nothing was changed. */
        BROKEN_OFF
    }

    /**
     * How the rows in use differed from those made anew.
     *
     * @param events handled
     * @param missing rows that were not in use
     * @param surplus rows that should not have been in use
     * @param different rows that said something else
     * @param parked events that could not be taken in this time either
     * @param examples keys of some of these rows
     */
    public record Findings(
            long events, long missing, long surplus, long different, long parked, List<String> examples) {

        /** Whether the rows in use were what the history says. */
        public boolean isSame() {
            return missing == 0 && surplus == 0 && different == 0;
        }
    }
}
