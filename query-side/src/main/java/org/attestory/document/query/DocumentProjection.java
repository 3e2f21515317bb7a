package org.attestory.document.query;

import java.time.Instant;
import org.attestory.issuance.api.DocumentRecorded;
import org.attestory.readmodel.query.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/** Keeps the table of documents. */
@Component
@ProcessingGroup("document")
class DocumentProjection extends Projection<RecordedDocument> {

    DocumentProjection() {
        super(RecordedDocuments.TABLE);
    }

    @EventHandler
    void on(DocumentRecorded event, @Timestamp Instant recordedAt) {
        create(new RecordedDocument(event.certificateId(), event.fingerprint(), recordedAt));
    }
}
