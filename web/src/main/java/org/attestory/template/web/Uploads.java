package org.attestory.template.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Place;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.picture.api.PictureOutcome;
import org.attestory.picture.api.PictureProblem;
import org.attestory.picture.api.TemplatePictures;
import org.attestory.template.api.TemplatePicture;
import org.springframework.context.MessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes logos and signatures as they are uploaded: hostile until they have been drawn anew. */
@Component
class Uploads {

    private final TemplateDesk desk;
    private final RefusalMessages refusals;
    private final MessageSource messages;

    Uploads(TemplateDesk desk, RefusalMessages refusals, MessageSource messages) {
        this.desk = desk;
        this.refusals = refusals;
        this.messages = messages;
    }

    /** What became of an upload. */
    sealed interface Outcome {

        /** The picture is there, under this name. */
        record Taken(String imageId) implements Outcome {}

        /** It was not taken, and why. */
        record Refused(String text) implements Outcome {}
    }

    Mono<Outcome> take(FilePart file, Actor actor, Locale locale) {
        return bytes(file.content(), TemplatePictures.MOST_BYTES)
                .publishOn(Schedulers.boundedElastic())
                .map(TemplatePictures::take)
                .flatMap(outcome -> switch (outcome) {
                    case PictureOutcome.Accepted accepted ->
                        keep(new TemplatePicture(accepted.picture().bytes()), actor, locale);
                    case PictureOutcome.Refused refused ->
                        Mono.just(new Outcome.Refused(text(refused.problems(), locale)));
                });
    }

    private Mono<Outcome> keep(TemplatePicture picture, Actor actor, Locale locale) {
        return desk.keep(picture, actor)
                .<Outcome>map(imageId -> new Outcome.Taken(imageId.value()))
                .onErrorResume(
                        RefusalException.class,
                        refused -> Mono.just(new Outcome.Refused(refusals.text(refused, locale))));
    }

    /** All that is wrong with a picture, in words. */
    String text(List<PictureProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> text(problem, locale))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String text(PictureProblem problem, Locale locale) {
        Place place = problem.place();
        Object[] arguments = {problem.argument(), place == null ? "" : place.line(), place == null ? "" : place.column()
        };
        return messages.getMessage("picture." + problem.key(), arguments, locale);
    }

    /** The whole content; one byte more than the limit stands for everything larger. */
    static Mono<byte[]> bytes(Flux<DataBuffer> content, int most) {
        return DataBufferUtils.join(content, most)
                .map(buffer -> {
                    byte[] bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .onErrorReturn(DataBufferLimitException.class, new byte[most + 1])
                .defaultIfEmpty(new byte[0]);
    }
}
