package org.attestory.document.query;

import java.util.Map;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.Sample;
import org.attestory.signing.query.DocumentSignatures;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.query.PublishedTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a document for nobody after the start, beside everything else, so that the first person does not wait for fonts. */
@Component
class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final byte[] CREDENTIAL = {'{', '}'};

    private final CertificateDrawing drawing;
    private final DocumentSignatures signatures;
    private final DrawingRoom room;

    Rehearsal(CertificateDrawing drawing, DocumentSignatures signatures, DrawingRoom room) {
        this.drawing = drawing;
        this.signatures = signatures;
        this.room = room;
    }

    @EventListener(ApplicationStartedEvent.class)
    @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for it, and a failure shows with the first document.
    void begin() {
        room.draw(this::make).whenComplete((made, failure) -> {
            if (failure != null) {
                LOG.warn("The first document will take longer: {}", failure.toString());
            }
        });
    }

    private DrawnDocument make() {
        PublishedTemplate template = new PublishedTemplate(TemplateContent.of(Design.CLASSICAL), Map.of());
        DrawnDocument drawn = DrawnDocument.of(
                drawing.draw(SampleCertificates.of(Sample.TYPICAL, "en"), template, CREDENTIAL), CREDENTIAL);
        signatures.rehearse(drawn.pdf());
        PagePicture.of(drawn, DocumentFormat.PNG);
        return drawn;
    }
}
