package org.attestory.document.web;

import java.time.Duration;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.RecordDocument;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The files of certificates. Whatever hands one out gets it here, so that none leaves the house unrecorded. */
@Component
public class CertificateDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateDocuments.class);
    private static final Actor RECORDER = Actor.system("record-document");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Queries queries;
    private final Commands commands;

    CertificateDocuments(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    /** The file, recorded; empty if there is no such certificate or its holder's data was erased. */
    public Mono<Document> of(VerificationCode code, DocumentFormat format) {
        return queries.ask(new GetDocument(code, format), GetDocument.Result.class)
                .flatMap(made -> Mono.justOrEmpty(made.document()).delayUntil(document -> record(made.unrecorded())));
    }

    /** A person is not kept waiting for long: the next download makes the same bytes and records them. */
    private Mono<Void> record(@Nullable RecordDocument unrecorded) {
        if (unrecorded == null) {
            return Mono.empty();
        }
        CommandId once = new CommandId("document-" + unrecorded.fingerprint().sha256());
        return commands.send(unrecorded, RECORDER, once)
                .then()
                .timeout(PATIENCE)
                .onErrorResume(failure -> {
                    LOG.warn(
                            "A document of {} is not recorded yet: {}", unrecorded.certificateId(), failure.toString());
                    return Mono.empty();
                });
    }
}
