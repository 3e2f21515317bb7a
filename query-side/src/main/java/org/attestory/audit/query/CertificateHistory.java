package org.attestory.audit.query;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.CertificateSuperseded;
import org.axonframework.eventhandling.DomainEventMessage;

/** All that was recorded about a certificate: the streams that lead to it and from it, in one order. */
final class CertificateHistory {

    private static final Comparator<DomainEventMessage<?>> ORDER = Comparator.<DomainEventMessage<?>, Instant>comparing(
                    DomainEventMessage::getTimestamp)
            .thenComparing(DomainEventMessage::getAggregateIdentifier)
            .thenComparingLong(DomainEventMessage::getSequenceNumber);

    private final RecordedStreams.Source source;
    private final Map<String, List<? extends DomainEventMessage<?>>> read = new LinkedHashMap<>();
    private final Deque<String> toRead = new ArrayDeque<>();

    private CertificateHistory(RecordedStreams.Source source) {
        this.source = source;
    }

    static List<? extends DomainEventMessage<?>> of(CertificateId certificateId, RecordedStreams.Source source) {
        CertificateHistory history = new CertificateHistory(source);
        history.toRead.add(certificateId.value());
        return history.follow();
    }

    private List<? extends DomainEventMessage<?>> follow() {
        while (!toRead.isEmpty()) {
            String stream = toRead.remove();
            if (!read.containsKey(stream)) {
                List<? extends DomainEventMessage<?>> events = source.stream(stream);
                read.put(stream, events);
                events.forEach(event -> leadsOn(event.getPayload()));
            }
        }
        return read.values().stream().flatMap(List::stream).sorted(ORDER).toList();
    }

    private void leadsOn(Object payload) {
        if (payload instanceof CertificateIssued issued) {
            toRead.add(PrintedCopyId.of(issued.certificateId()).value());
            if (issued.enrolmentId() != null) {
                toRead.add(issued.enrolmentId().value());
            }
            if (issued.supersedes() != null) {
                toRead.add(issued.supersedes().value());
            }
        } else if (payload instanceof CertificateSuperseded superseded) {
            toRead.add(superseded.successorId().value());
        }
    }
}
