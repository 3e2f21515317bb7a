package org.attestory.template.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplatePublished;
import org.attestory.template.api.TemplateRetired;
import org.attestory.template.api.TemplateVersion;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads templates from their own streams. Which version is the latest is never assumed: the last sequence number of the
 * stream tells in one index look-up whether anything happened since it was read.
 */
@Component
class StoredPublishedTemplates implements PublishedTemplates {

    private static final int KEPT = 1000;

    private static final Map<TemplateId, TemplateVersion> BUNDLED =
            Arrays.stream(Design.values()).collect(Collectors.toUnmodifiableMap(TemplateId::of, TemplateVersion::of));

    private final EventStore events;
    private final Cache<TemplateId, Standing> standings =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    StoredPublishedTemplates(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<TemplateVersion> latest(TemplateId templateId) {
        TemplateVersion bundled = BUNDLED.get(templateId);
        return bundled != null ? Optional.of(bundled) : standing(templateId).latest(templateId);
    }

    @Override
    public boolean isOffered(TemplateId templateId) {
        return BUNDLED.containsKey(templateId) || standing(templateId).isOffered();
    }

    private Standing standing(TemplateId templateId) {
        long last = events.lastSequenceNumberFor(templateId.value()).orElse(-1L);
        Standing standing =
                Optional.ofNullable(standings.getIfPresent(templateId)).orElse(Standing.NONE);
        if (standing.sequence() < last) {
            standing = readOn(templateId, standing);
            standings.put(templateId, standing);
        }
        return standing;
    }

    private Standing readOn(TemplateId templateId, Standing from) {
        var stream = events.readEvents(templateId.value(), from.sequence() + 1);
        Standing standing = from;
        while (stream.hasNext()) {
            standing = standing.after(stream.next());
        }
        return standing;
    }

    /** Where a stream stood at a sequence number. */
    private record Standing(long sequence, int version, boolean retired) {

        static final Standing NONE = new Standing(-1, 0, false);

        /** Drafts are skipped by their type, undecoded. */
        Standing after(DomainEventMessage<?> event) {
            Class<?> type = event.getPayloadType();
            if (TemplatePublished.class.equals(type)) {
                int next = ((TemplatePublished) event.getPayload()).version();
                return new Standing(event.getSequenceNumber(), next, retired);
            }
            return new Standing(event.getSequenceNumber(), version, retired || TemplateRetired.class.equals(type));
        }

        Optional<TemplateVersion> latest(TemplateId templateId) {
            return version == 0 ? Optional.empty() : Optional.of(new TemplateVersion(templateId, version));
        }

        boolean isOffered() {
            return version > 0 && !retired;
        }
    }
}
