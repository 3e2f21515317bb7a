package org.attestory.readmodel.query;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * An event that is not yet reflected in a row, or not at all.
 *
 * @param key of the row, or the aggregate's identifier where no handler got far enough to name a row
 * @param error class of what went wrong; null for an event that waits behind an earlier one
 */
record ParkedEvent(
        Scope scope,
        String key,
        long position,
        String eventIdentifier,
        String aggregateIdentifier,
        long sequenceNumber,
        String eventType,
        @Nullable String error) {

    /** What has to wait behind the event. */
    enum Scope {
        /** Later changes of one row. */
        ROW,
        /** Later events of one aggregate. */
        AGGREGATE
    }

    /** What identifies it among the parked events of a projection. */
    record Place(Scope scope, String key, String eventIdentifier) {}

    Place place() {
        return new Place(scope, key, eventIdentifier);
    }

    static ParkedEvent ofRow(String key, EventMessage<?> event, @Nullable Throwable error) {
        return of(Scope.ROW, key, event, error);
    }

    static ParkedEvent ofAggregate(EventMessage<?> event, @Nullable Throwable error) {
        return of(Scope.AGGREGATE, aggregateOf(event), event, error);
    }

    private static ParkedEvent of(Scope scope, String key, EventMessage<?> event, @Nullable Throwable error) {
        return new ParkedEvent(
                scope,
                key,
                positionOf(event),
                event.getIdentifier(),
                aggregateOf(event),
                event instanceof DomainEventMessage<?> domainEvent ? domainEvent.getSequenceNumber() : 0,
                typeOf(event),
                error == null ? null : error.getClass().getName());
    }

    /** Where the event store files the event; it keeps one without an aggregate under the event's own identifier. */
    static String aggregateOf(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domainEvent
                ? domainEvent.getAggregateIdentifier()
                : event.getIdentifier();
    }

    private static long positionOf(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(-1)
                : -1;
    }

    private static String typeOf(EventMessage<?> event) {
        try {
            return event.getPayload() instanceof UnknownSerializedType unknown
                    ? unknown.serializedType().getName()
                    : event.getPayloadType().getName();
        } catch (RuntimeException unreadable) {
            return "unreadable";
        }
    }
}
