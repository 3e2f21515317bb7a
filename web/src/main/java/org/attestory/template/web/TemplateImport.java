package org.attestory.template.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.picture.api.PictureOutcome;
import org.attestory.picture.api.TemplatePictures;
import org.attestory.template.api.CheckExpertPage;
import org.attestory.template.api.TemplateArchive;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.attestory.template.api.TemplateFaults;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.api.TemplatePicture;
import org.attestory.template.api.TemplateRefusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** Takes a template from a file, whole or not at all, and says everything that is wrong with it. */
@Component
class TemplateImport {

    private final TemplateDesk desk;
    private final Queries queries;
    private final Uploads uploads;
    private final ExpertTexts expertTexts;
    private final RefusalMessages refusals;
    private final MessageSource messages;

    TemplateImport(
            TemplateDesk desk,
            Queries queries,
            Uploads uploads,
            ExpertTexts expertTexts,
            RefusalMessages refusals,
            MessageSource messages) {
        this.desk = desk;
        this.queries = queries;
        this.uploads = uploads;
        this.expertTexts = expertTexts;
        this.refusals = refusals;
        this.messages = messages;
    }

    /** A fault in words, and where it is. */
    record Row(String place, String text) {}

    /** What became of a file. */
    sealed interface Outcome {

        record Taken(TemplateId templateId) implements Outcome {}

        record Refused(List<Row> faults) implements Outcome {}
    }

    Mono<Outcome> take(byte[] zip, Actor actor, CommandId intention, Locale locale) {
        return Mono.fromCallable(() -> TemplateArchive.open(zip))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(opened -> {
                    JsonNode template = opened.template();
                    if (template == null) {
                        return Mono.just(new Outcome.Refused(opened.faults().stream()
                                .map(fault -> new Row(
                                        fault.arguments().getOrDefault("file", "ZIP"), refusals.text(fault, locale)))
                                .toList()));
                    }
                    return take(template, opened.files(), actor, intention, locale);
                });
    }

    private Mono<Outcome> take(
            JsonNode template, Map<String, byte[]> files, Actor actor, CommandId intention, Locale locale) {
        List<Row> faults = new ArrayList<>();
        Map<String, TemplatePicture> pictures = pictures(files, faults, locale);
        Map<String, TemplateImageId> names = new LinkedHashMap<>();
        pictures.forEach((path, picture) -> names.put(path, picture.imageId()));
        TemplateFileReader.Result read = TemplateFileReader.read(template, files, names);
        read.faults().forEach(fault -> faults.add(row(fault, locale)));
        if (read.faults().isEmpty()) {
            TemplateFaults.of(read.title(), read.content()).forEach(refusal -> faults.add(row(refusal, locale)));
        }
        return checked(read.content(), locale).flatMap(rows -> {
            faults.addAll(rows);
            if (!faults.isEmpty()) {
                return Mono.just(new Outcome.Refused(List.copyOf(faults)));
            }
            return Flux.fromIterable(pictures.values())
                    .concatMap(picture -> desk.keep(picture, actor))
                    .then(desk.draft(read.title(), read.content(), actor, intention))
                    .map(Outcome.Taken::new);
        });
    }

    /** Each picture drawn anew, as if it had been uploaded by itself. */
    private Map<String, TemplatePicture> pictures(Map<String, byte[]> files, List<Row> faults, Locale locale) {
        Map<String, TemplatePicture> pictures = new LinkedHashMap<>();
        new TreeMap<>(files).forEach((path, bytes) -> {
            if (path.startsWith("images/")) {
                switch (TemplatePictures.take(bytes)) {
                    case PictureOutcome.Accepted accepted ->
                        pictures.put(
                                path, new TemplatePicture(accepted.picture().bytes()));
                    case PictureOutcome.Refused refused ->
                        faults.add(new Row(path, uploads.text(refused.problems(), locale)));
                }
            }
        });
        return pictures;
    }

    private Mono<List<Row>> checked(TemplateContent content, Locale locale) {
        ExpertPage page = content.expert();
        if (page == null) {
            return Mono.just(List.of());
        }
        return queries.ask(new CheckExpertPage(page, content.page()), CheckExpertPage.Result.class)
                .map(result -> expertTexts.rows(result.faults(), locale).stream()
                        .map(fault -> new Row(
                                messages.getMessage(
                                        "template.expert.line." + fault.part(), new Object[] {fault.line()}, locale),
                                fault.text()))
                        .toList());
    }

    private Row row(TemplateFileReader.Fault fault, Locale locale) {
        return new Row(
                fault.place(),
                messages.getMessage("template.import.fault." + fault.code(), new Object[] {fault.argument()}, locale));
    }

    private Row row(TemplateRefusal refusal, Locale locale) {
        String text = messages.getMessage("refusal." + refusal.code(), null, locale);
        return new Row(FormReading.fieldOf(refusal), text);
    }
}
