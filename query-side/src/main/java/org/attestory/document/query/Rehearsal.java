package org.attestory.document.query;

import jakarta.annotation.PostConstruct;
import java.util.Map;
import java.util.function.Supplier;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.Sample;
import org.attestory.issuance.api.CertificateView;
import org.attestory.signing.query.DocumentSignatures;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.query.PublishedTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes a document for nobody while all else still starts, so that the first person does not wait for fonts and vocabularies. */
@Component
class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final byte[] CREDENTIAL = {'{', '}'};

    private final CertificateDrawing drawing;
    private final DocumentSignatures signatures;
    private final Attachments attachments;
    private final DrawingRoom room;

    Rehearsal(CertificateDrawing drawing, DocumentSignatures signatures, Attachments attachments, DrawingRoom room) {
        this.drawing = drawing;
        this.signatures = signatures;
        this.attachments = attachments;
        this.room = room;
    }

    @PostConstruct
    void begin() {
        CertificateView sample = SampleCertificates.of(Sample.TYPICAL, "en");
        unheard(() -> PagePicture.of(make(sample), DocumentFormat.PNG));
        unheard(() -> attachments.rehearsed(sample));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for it, and a failure shows with the first document.
    private void unheard(Supplier<?> part) {
        room.draw(part::get).whenComplete((made, failure) -> {
            if (failure != null) {
                LOG.warn("The first document will take longer: {}", failure.toString());
            }
        });
    }

    private DrawnDocument make(CertificateView sample) {
        PublishedTemplate template = new PublishedTemplate(TemplateContent.of(Design.CLASSICAL), Map.of());
        DrawnDocument drawn = DrawnDocument.of(drawing.draw(sample, template, CREDENTIAL), CREDENTIAL);
        signatures.rehearse(drawn.pdf());
        return drawn;
    }
}
