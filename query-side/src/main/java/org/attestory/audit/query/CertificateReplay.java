package org.attestory.audit.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.attestory.issuance.api.CertificateEvent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.query.CertificateFold;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rebuilds a certificate from its events, as it stood at any instant. */
@Component
public class CertificateReplay {

    private final RecordedStreams streams;

    CertificateReplay(RecordedStreams streams) {
        this.streams = streams;
    }

    /**
     * The certificate after all that was recorded up to and including that instant; empty if it was not issued by then.
     * Text that is erased by now is erased at every instant: it cannot be read any more.
     */
    public CompletableFuture<Optional<CertificateView>> asOf(CertificateId certificateId, Instant at) {
        return streams.read(source -> Optional.ofNullable(replay(source, certificateId, at)));
    }

    /** All that was ever recorded about it, oldest first; empty if it was never issued. */
    public CompletableFuture<List<Decision>> decisions(CertificateId certificateId) {
        return streams.read(source -> source.stream(certificateId.value()).stream()
                .filter(message -> message.getPayload() instanceof CertificateEvent)
                .map(message -> new Decision((CertificateEvent) message.getPayload(), message.getTimestamp()))
                .toList());
    }

    /** An event and when it was stored. */
    public record Decision(CertificateEvent event, Instant recordedAt) {}

    private static @Nullable CertificateView replay(
            RecordedStreams.Source source, CertificateId certificateId, Instant at) {
        CertificateView view = null;
        for (DomainEventMessage<?> message : source.stream(certificateId.value())) {
            if (!message.getTimestamp().isAfter(at) && message.getPayload() instanceof CertificateEvent event) {
                view = CertificateFold.apply(view, event, message.getTimestamp());
            }
        }
        return view;
    }
}
