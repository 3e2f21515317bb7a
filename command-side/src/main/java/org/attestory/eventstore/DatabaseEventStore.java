package org.attestory.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/**
 * The events of this database. Unlike the framework's own store it keeps no more in memory for those who follow the slower
 * they are.
 */
final class DatabaseEventStore extends AbstractEventStore {

    /** So many that followers which set off one after the other, as at a start, still find each other. */
    private static final int EVENTS_KEPT_FOR_FOLLOWERS = 8_000;

    private final RecentEvents recent;

    DatabaseEventStore(EventsOnlyStorageEngine engine, OtherNodes others) {
        super(new Storage().storageEngine(engine));
        this.recent =
                new RecentEvents(engine::readPage, () -> !others.any(), engine.batchSize(), EVENTS_KEPT_FOR_FOLLOWERS);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken reached) {
        return new EventFollower(recent, reached);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        recent.stored();
    }

    private static final class Storage extends Builder {}
}
