package org.attestory.program.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.api.ProgramPublished;
import org.attestory.program.api.ProgramRetired;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads programs from their own streams. Versions never change, so they are kept; which one is offered is never assumed:
 * the last sequence number of the stream tells in one index look-up whether anything happened since it was read.
 */
@Component
class StoredPublishedPrograms implements PublishedPrograms {

    private static final int KEPT = 500;

    private final EventStore events;
    private final Cache<Version, ProgramDefinition> definitions =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<ProgramId, Offer> offers =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    StoredPublishedPrograms(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<ProgramDefinition> definition(ProgramId programId, int version) {
        Version wanted = new Version(programId, version);
        return Optional.ofNullable(definitions.getIfPresent(wanted)).or(() -> read(wanted));
    }

    @Override
    public Optional<Integer> offeredVersion(ProgramId programId) {
        long last = events.lastSequenceNumberFor(programId.value()).orElse(-1L);
        Offer offer = Optional.ofNullable(offers.getIfPresent(programId)).orElse(Offer.NONE);
        if (offer.sequence() < last) {
            offer = readOn(programId, offer);
            offers.put(programId, offer);
        }
        return offer.retired() || offer.version() == 0 ? Optional.empty() : Optional.of(offer.version());
    }

    private Optional<ProgramDefinition> read(Version wanted) {
        Optional<ProgramDefinition> read = events.readEvents(wanted.programId().value())
                .asStream()
                .filter(event -> ProgramPublished.class.equals(event.getPayloadType()))
                .map(event -> (ProgramPublished) event.getPayload())
                .filter(event -> event.version() == wanted.version())
                .map(ProgramPublished::definition)
                .findFirst();
        read.ifPresent(definition -> definitions.put(wanted, definition));
        return read;
    }

    private Offer readOn(ProgramId programId, Offer from) {
        var stream = events.readEvents(programId.value(), from.sequence() + 1);
        Offer offer = from;
        while (stream.hasNext()) {
            offer = offer.after(stream.next());
        }
        return offer;
    }

    private record Version(ProgramId programId, int version) {}

    /** Where a stream stood at a sequence number. */
    private record Offer(long sequence, int version, boolean retired) {

        static final Offer NONE = new Offer(-1, 0, false);

        /** Drafts are skipped by their type, undecoded. */
        Offer after(DomainEventMessage<?> event) {
            Class<?> type = event.getPayloadType();
            if (ProgramPublished.class.equals(type)) {
                int next = ((ProgramPublished) event.getPayload()).version();
                return new Offer(event.getSequenceNumber(), next, retired);
            }
            return new Offer(event.getSequenceNumber(), version, retired || ProgramRetired.class.equals(type));
        }
    }
}
