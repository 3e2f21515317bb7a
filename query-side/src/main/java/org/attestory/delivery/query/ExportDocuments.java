package org.attestory.delivery.query;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attestory.credential.api.CredentialRefusal;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.DocumentRefusal;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.RecordDocument;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.Refusal;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for the documents of an export one after the other, and steps back whenever people want theirs. */
class ExportDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ExportDocuments.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 3;

    /** Others are served first, or the certificate was issued this very moment. */
    private static final Set<String> PASSING = Set.of(DocumentRefusal.BUSY.code(), CredentialRefusal.NOT_READY.code());

    private static final Actor RECORDER = Actor.system("record-document");

    private final QueryGateway queries;
    private final CommandGateway commands;

    ExportDocuments(QueryGateway queries, CommandGateway commands) {
        this.queries = queries;
        this.commands = commands;
    }

    /** What became of a document. */
    sealed interface Outcome {

        record Drawn(Document document) implements Outcome {}

        /** There is none any more. */
        record Erased() implements Outcome {}

        /** A refusal's code, or {@code error} for any other failure. */
        record Failed(String reason) implements Outcome {}
    }

    /** Waits for as long as others have to be served first. */
    Outcome of(VerificationCode code) throws InterruptedException {
        for (int tries = 1; ; ) {
            try {
                GetDocument query = new GetDocument(code, DocumentFormat.PDF);
                GetDocument.Result made =
                        queries.query(query, GetDocument.Result.class).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                remember(made.unrecorded());
                Document document = made.document();
                return document == null ? new Outcome.Erased() : new Outcome.Drawn(document);
            } catch (ExecutionException | TimeoutException failure) {
                String refusal = refusalIn(failure);
                if (refusal != null && !PASSING.contains(refusal)) {
                    return new Outcome.Failed(refusal);
                }
                if (!DocumentRefusal.BUSY.code().equals(refusal) && tries++ == TRIES) {
                    LOG.warn("A document for an export cannot be made", failure);
                    return new Outcome.Failed(refusal == null ? "error" : refusal);
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    /** So that the file can be recognised, should somebody bring it back. Drawn again it is the same, and recorded then. */
    private void remember(@Nullable RecordDocument unrecorded) {
        if (unrecorded != null) {
            CommandId once =
                    new CommandId("document-" + unrecorded.fingerprint().sha256());
            try {
                commands.sendAndWait(
                        new GenericCommandMessage<>(unrecorded).withMetaData(CommandMetaData.of(RECORDER, once)));
            } catch (RuntimeException failure) {
                LOG.warn("A document of {} is not recorded yet: {}", unrecorded.certificateId(), failure.toString());
            }
        }
    }

    private static @Nullable String refusalIn(Exception failure) {
        return failure.getCause() instanceof HandlerExecutionException handled
                        && handled.getDetails().orElse(null) instanceof Refusal refusal
                ? refusal.code()
                : null;
    }
}
