package org.attestory.readmodel.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.serialization.UnknownSerializedType;

/**
 * Which events a projection is to see. Unreadable ones, and those of unknown types, are let in so that they are parked and
 * not passed over.
 */
final class WantedEvents {

    private final EventMessageHandler handlers;
    private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

    WantedEvents(EventMessageHandler handlers) {
        this.handlers = handlers;
    }

    boolean concern(EventMessage<?> event) {
        Class<?> type;
        try {
            type = event.getPayloadType();
        } catch (RuntimeException unreadable) {
            return true;
        }
        return areOf(type);
    }

    boolean areOf(Class<?> type) {
        return known.computeIfAbsent(
                type, asked -> asked == UnknownSerializedType.class || handlers.canHandleType(asked));
    }
}
