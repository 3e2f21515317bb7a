package org.attestory.template.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.StoredRow;
import org.attestory.readmodel.query.Table;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateImageAdded;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.api.TemplatePicture;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of pictures, and how it is read. A name stands for the same bytes for ever, so they are kept within bounds. */
@Component
class StoredImages implements TemplateImages {

    static final Table<TemplateImageAdded> TABLE = Table.<TemplateImageAdded>named("template_image")
            .key("image_id", image -> image.imageId().value())
            .document("picture", TemplateImageAdded::picture)
            .readBy(StoredImages::read);

    private static final int MOST_BYTES_KEPT = 8 << 20;

    private final ReadModel readModel;
    private final Cache<TemplateImageId, TemplatePicture> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((TemplateImageId imageId, TemplatePicture picture) -> picture.bytes().length)
            .build();

    StoredImages(ReadModel readModel) {
        this.readModel = readModel;
    }

    @Override
    public Mono<Map<TemplateImageId, byte[]>> of(TemplateContent content) {
        return Flux.fromIterable(content.images())
                .concatMap(imageId -> find(imageId).map(picture -> Map.entry(imageId, picture.bytes())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .filter(found -> found.keySet().equals(content.images()));
    }

    /** The picture of that name; empty if nobody added it. */
    Mono<TemplatePicture> find(TemplateImageId imageId) {
        return Mono.justOrEmpty(kept.getIfPresent(imageId))
                .switchIfEmpty(Mono.defer(() -> readModel.find(TABLE, imageId.value()))
                        .map(TemplateImageAdded::picture)
                        .doOnNext(picture -> kept.put(imageId, picture)));
    }

    private static TemplateImageAdded read(StoredRow row) {
        return new TemplateImageAdded(
                new TemplateImageId(row.text("image_id")), row.document("picture", TemplatePicture.class));
    }
}
