package org.attestory.administration.web;

import java.time.Duration;
import java.time.Instant;
import org.attestory.readmodel.api.ProjectionCheck;
import org.attestory.readmodel.api.ProjectionView;
import org.jspecify.annotations.Nullable;

/**
 * A read model as a line of the list.
 *
 * @param lagSeconds how old its news are: 0 while they are recent enough not to be told from now, null if that is not known
 */
record ProjectionRow(
        String name,
        Standing standing,
        long position,
        long behind,
        @Nullable Long lagSeconds,
        @Nullable String node,
        long parked,
        boolean underCheck) {

    /** Positions are looked at every other second, on a machine that may have much else to do. */
    private static final long RECENT_SECONDS = 10;

    /** The one thing to be said of it first. */
    enum Standing {
        PARKED,
        UNFOLLOWED,
        CATCHING_UP,
        FOLLOWING
    }

    static ProjectionRow of(ProjectionView view, Instant now) {
        ProjectionCheck check = view.check();
        return new ProjectionRow(
                view.projection(),
                standing(view),
                view.position(),
                view.behind(),
                lag(view.reflectedUntil(), now),
                view.node(),
                view.parked(),
                check != null && check.state() == ProjectionCheck.State.RUNNING);
    }

    private static Standing standing(ProjectionView view) {
        if (view.parked() > 0) {
            return Standing.PARKED;
        }
        if (view.node() == null) {
            return Standing.UNFOLLOWED;
        }
        return view.behind() > 0 ? Standing.CATCHING_UP : Standing.FOLLOWING;
    }

    private static @Nullable Long lag(@Nullable Instant reflectedUntil, Instant now) {
        if (reflectedUntil == null) {
            return null;
        }
        long seconds = Duration.between(reflectedUntil, now).toSeconds();
        return seconds < RECENT_SECONDS ? 0 : seconds / RECENT_SECONDS * RECENT_SECONDS;
    }
}
