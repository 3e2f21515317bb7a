package org.attestory.program.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.kernel.Actor;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.attestory.program.api.FindPrograms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** All programs with their states, and the upload of a program file with all that is wrong with it. */
@Controller
@RequestMapping("/administration/programs")
class ProgramAdministrationPage {

    private static final int LONGEST_FILE_NAME = 200;

    private final Queries queries;
    private final ProgramUpload upload;
    private final ProgramFileMessages texts;
    private final RefusalMessages refusals;

    ProgramAdministrationPage(
            Queries queries, ProgramUpload upload, ProgramFileMessages texts, RefusalMessages refusals) {
        this.queries = queries;
        this.upload = upload;
        this.texts = texts;
        this.refusals = refusals;
    }

    /** An error with its text. */
    record ErrorRow(ProgramFileError error, String text) {}

    @GetMapping
    Mono<Rendering> list() {
        return page(Map.of(), HttpStatus.OK);
    }

    @PostMapping
    Mono<Rendering> upload(ServerWebExchange exchange, Actor actor, Locale locale) {
        return exchange.getMultipartData().flatMap(parts -> {
            if (!(parts.getFirst("file") instanceof FilePart file)
                    || file.filename().isEmpty()) {
                return page(Map.of("fileMissing", true), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            String name = file.filename();
            String shown = name.substring(Math.max(0, name.length() - LONGEST_FILE_NAME));
            return upload.draft(file.content(), actor, Intentions.of(field(parts, "commandId")))
                    .map(drafted -> Rendering.redirectTo("/administration/programs/" + drafted.slug() + "?done=drafted")
                            .status(HttpStatus.SEE_OTHER)
                            .build())
                    .onErrorResume(
                            RefusedFileException.class,
                            refused -> page(errors(shown, refused, locale), HttpStatus.UNPROCESSABLE_CONTENT))
                    .onErrorResume(
                            RefusalException.class,
                            refused -> page(
                                    Map.of("fileName", shown, "refusal", refusals.text(refused, locale)),
                                    HttpStatus.CONFLICT));
        });
    }

    private Map<String, Object> errors(String fileName, RefusedFileException refused, Locale locale) {
        List<ErrorRow> rows = refused.file().errors().stream()
                .map(error -> new ErrorRow(error, texts.text(error, locale)))
                .toList();
        return Map.of(
                "fileName", fileName, "errors", rows, "omitted", refused.file().omitted());
    }

    private Mono<Rendering> page(Map<String, Object> outcome, HttpStatus status) {
        return queries.ask(new FindPrograms(false), FindPrograms.Result.class).map(found -> {
            Map<String, Object> model = new HashMap<>(outcome);
            model.put("programs", found.programs());
            return Rendering.view("program/manage/list")
                    .status(status)
                    .model(model)
                    .build();
        });
    }

    private static @Nullable String field(MultiValueMap<String, Part> parts, String name) {
        return parts.getFirst(name) instanceof FormFieldPart field ? field.value() : null;
    }
}
