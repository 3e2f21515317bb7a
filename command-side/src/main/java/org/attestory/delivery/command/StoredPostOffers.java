package org.attestory.delivery.command;

import java.util.Optional;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.LearnerEnrolled;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.program.api.DeliveryOption;
import org.attestory.program.api.ProgramId;
import org.attestory.program.command.PublishedPrograms;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads who and what from the first event of an enrolment or a certificate, which never changes. */
@Component
class StoredPostOffers implements PostOffers {

    private final EventStore events;
    private final PublishedPrograms programs;

    StoredPostOffers(EventStore events, PublishedPrograms programs) {
        this.events = events;
        this.programs = programs;
    }

    @Override
    public Optional<PostOffer> of(EnrolmentId enrolmentId) {
        return first(enrolmentId.value(), LearnerEnrolled.class).map(enrolled -> {
            Optional<PostOffer> issued = of(CertificateId.forEnrolment(enrolmentId));
            return issued.orElseGet(() -> new PostOffer(
                    enrolled.learnerId(), null, isOffered(enrolled.programId(), enrolled.programVersion())));
        });
    }

    @Override
    public Optional<PostOffer> of(CertificateId certificateId) {
        return first(certificateId.value(), CertificateIssued.class)
                .map(issued -> new PostOffer(
                        issued.learnerId(),
                        issued.code(),
                        isOffered(issued.content().programId(), issued.content().programVersion())));
    }

    private boolean isOffered(ProgramId programId, int version) {
        return programs.definition(programId, version)
                .filter(definition -> definition.certification().delivery().contains(DeliveryOption.POST))
                .isPresent();
    }

    private <E> Optional<E> first(String stream, Class<E> type) {
        var stored = events.readEvents(stream);
        return stored.hasNext() && type.isInstance(stored.peek().getPayload())
                ? Optional.of(type.cast(stored.peek().getPayload()))
                : Optional.empty();
    }
}
