package org.attestory.template.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.kernel.Actor;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.template.api.TemplateArchive;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateView;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Templates as files: out, and in again. */
@Controller
@RequestMapping("/templates")
class TemplateFilesPage {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final TemplateDesk desk;
    private final TemplateImport importing;
    private final RefusalMessages refusals;
    private final MessageSource messages;

    TemplateFilesPage(TemplateDesk desk, TemplateImport importing, RefusalMessages refusals, MessageSource messages) {
        this.desk = desk;
        this.importing = importing;
        this.refusals = refusals;
        this.messages = messages;
    }

    /** A version, or with version 0 the draft. */
    @GetMapping("/{templateId}/versions/{version}/export")
    @ResponseBody
    Mono<ResponseEntity<byte[]>> export(@PathVariable TemplateId templateId, @PathVariable int version) {
        return desk.find(templateId, version)
                .flatMap(template -> Flux.fromIterable(template.content().images())
                        .flatMap(imageId -> desk.picture(imageId).map(picture -> Map.entry(imageId, picture)))
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                        .map(pictures -> TemplateFile.write(template.title(), template.content(), pictures))
                        .map(zip -> answer(template, zip)));
    }

    @GetMapping("/import")
    Rendering ask() {
        return page(List.of(), HttpStatus.OK);
    }

    @PostMapping("/import")
    Mono<Rendering> take(ServerWebExchange exchange, Actor actor, Locale locale) {
        return Submitted.in(exchange).flatMap(form -> {
            FilePart file = form.file("file");
            if (file == null) {
                String text = messages.getMessage("template.import.fault.file-missing", null, locale);
                return Mono.just(page(List.of(new TemplateImport.Row("ZIP", text)), HttpStatus.UNPROCESSABLE_CONTENT));
            }
            return Uploads.bytes(file.content(), TemplateArchive.MOST_BYTES)
                    .flatMap(zip -> importing.take(zip, actor, Intentions.of(form.text("commandId")), locale))
                    .map(outcome -> switch (outcome) {
                        case TemplateImport.Outcome.Taken taken ->
                            Pages.seeOther("/templates/" + taken.templateId() + "?done=imported");
                        case TemplateImport.Outcome.Refused refused ->
                            page(refused.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
                    })
                    .onErrorResume(
                            RefusalException.class,
                            refused -> Mono.just(page(
                                    List.of(new TemplateImport.Row("ZIP", refusals.text(refused, locale))),
                                    HttpStatus.CONFLICT)));
        });
    }

    private static ResponseEntity<byte[]> answer(TemplateView template, byte[] zip) {
        String name = template.title().replaceAll("[^\\p{L}\\p{N} ._-]", "-").strip() + ".zip";
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(zip);
    }

    private static Rendering page(List<TemplateImport.Row> faults, HttpStatus status) {
        return Rendering.view("template/import")
                .status(status)
                .modelAttribute("faults", faults)
                .build();
    }
}
