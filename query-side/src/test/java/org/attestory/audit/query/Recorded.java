package org.attestory.audit.query;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** An event store in memory that is written to at chosen instants. */
public final class Recorded implements AutoCloseable {

    private final EmbeddedEventStore eventStore = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> lengths = new HashMap<>();
    private volatile boolean unreachable;

    EventStore eventStore() {
        return eventStore;
    }

    public CertificateReplay replay() {
        return new CertificateReplay(new RecordedStreams(readable()));
    }

    /** From now on nothing can be read, as if the event store were out of reach. */
    public void fail() {
        unreachable = true;
    }

    private EventStore readable() {
        return (EventStore) Proxy.newProxyInstance(
                Recorded.class.getClassLoader(), new Class<?>[] {EventStore.class}, (proxy, method, arguments) -> {
                    if (unreachable) {
                        throw new IllegalStateException("the event store is out of reach");
                    }
                    return method.invoke(eventStore, arguments);
                });
    }

    public Recorded at(Instant instant, Actor actor, String stream, Object payload) {
        long sequence = lengths.merge(stream, 1L, Long::sum) - 1;
        Clock before = GenericEventMessage.clock;
        try {
            GenericEventMessage.clock = Clock.fixed(instant, ZoneOffset.UTC);
            eventStore.publish(new GenericDomainEventMessage<>(
                    "Test", stream, sequence, payload, CommandMetaData.of(actor, CommandId.random())));
        } finally {
            GenericEventMessage.clock = before;
        }
        return this;
    }

    @Override
    public void close() {
        eventStore.shutDown();
    }
}
