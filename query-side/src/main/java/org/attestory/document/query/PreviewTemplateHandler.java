package org.attestory.document.query;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.attestory.document.api.PreviewTemplate;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.query.PublishedTemplate;
import org.attestory.template.query.TemplateImages;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws what a template would look like, marked as a specimen. Waits in the same queue as certificates do. */
@Component
class PreviewTemplateHandler {

    private final TemplateImages images;
    private final CertificateDrawing drawing;
    private final DrawingRoom room;

    PreviewTemplateHandler(TemplateImages images, CertificateDrawing drawing, DrawingRoom room) {
        this.images = images;
        this.drawing = drawing;
        this.room = room;
    }

    @QueryHandler
    CompletableFuture<PreviewTemplate.Result> handle(PreviewTemplate query) {
        return images.of(query.content()).toFuture().thenCompose(found -> room.draw(() -> draw(query, found)));
    }

    private PreviewTemplate.Result draw(PreviewTemplate query, @Nullable Map<TemplateImageId, byte[]> found) {
        if (found == null) {
            throw new IllegalStateException("a picture of the template is missing");
        }
        byte[] pdf = drawing.drawSpecimen(
                SampleCertificates.of(query.sample(), query.language()), new PublishedTemplate(query.content(), found));
        return new PreviewTemplate.Result(PagePicture.ofWidth(pdf, query.width()));
    }
}
