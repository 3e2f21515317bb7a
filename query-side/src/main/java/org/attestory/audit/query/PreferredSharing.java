package org.attestory.audit.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.issuance.api.GetPreferredSharing;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.SharingPreferred;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Finds what a holder chose for certificates to come. It is asked so seldom that the history itself answers. */
@Component
class PreferredSharing {

    private final RecordedStreams streams;

    PreferredSharing(RecordedStreams streams) {
        this.streams = streams;
    }

    @QueryHandler
    CompletableFuture<GetPreferredSharing.Result> handle(GetPreferredSharing query) {
        return streams.read(source ->
                new GetPreferredSharing.Result(source.stream(query.accountId().value()).stream()
                        .filter(message -> message.getPayload() instanceof SharingPreferred)
                        .map(message -> ((SharingPreferred) message.getPayload()).sharing())
                        .reduce(Sharing.UNCHOSEN, (earlier, later) -> later)));
    }
}
