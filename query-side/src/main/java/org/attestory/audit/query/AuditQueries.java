package org.attestory.audit.query;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.attestory.audit.api.GetHistory;
import org.attestory.audit.api.GetStateAsOf;
import org.attestory.audit.api.RecordedEvent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.query.Certificates;
import org.attestory.kernel.CommandMetaData;
import org.attestory.readmodel.query.Answer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers the auditors from the recorded events themselves, never from a read model. */
@Component
class AuditQueries {

    private final Certificates certificates;
    private final RecordedStreams streams;
    private final CertificateReplay replay;
    private final Serializer eventSerializer;
    private final EventContent content = new EventContent();

    AuditQueries(
            Certificates certificates,
            RecordedStreams streams,
            CertificateReplay replay,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        this.certificates = certificates;
        this.streams = streams;
        this.replay = replay;
        this.eventSerializer = eventSerializer;
    }

    @QueryHandler
    CompletableFuture<GetHistory.Result> handle(GetHistory query) {
        return Answer.of(
                certificates
                        .byCode(query.code())
                        .flatMap(known ->
                                Mono.fromFuture(streams.read(source -> history(known.certificateId(), source)))),
                new GetHistory.Result(List.of()));
    }

    @QueryHandler
    CompletableFuture<GetStateAsOf.Result> handle(GetStateAsOf query) {
        return Answer.of(
                certificates
                        .byCode(query.code())
                        .flatMap(known -> Mono.fromFuture(replay.asOf(known.certificateId(), query.at())))
                        .map(view -> new GetStateAsOf.Result(view.orElse(null))),
                new GetStateAsOf.Result(null));
    }

    private GetHistory.Result history(CertificateId certificateId, RecordedStreams.Source source) {
        return new GetHistory.Result(CertificateHistory.of(certificateId, source).stream()
                .map(this::recorded)
                .toList());
    }

    private RecordedEvent recorded(DomainEventMessage<?> message) {
        SerializedType type = eventSerializer.typeForClass(message.getPayloadType());
        return new RecordedEvent(
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getIdentifier(),
                type.getName(),
                type.getRevision() == null ? "" : type.getRevision(),
                message.getTimestamp(),
                CommandMetaData.actorIn(message.getMetaData()).id(),
                content.of(message.getPayload()));
    }
}
