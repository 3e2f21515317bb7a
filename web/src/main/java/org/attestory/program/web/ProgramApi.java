package org.attestory.program.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.messaging.web.Intentions;
import org.attestory.program.api.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes program files from other programs. */
@RestController
class ProgramApi {

    private static final String REFUSED = "program.file-refused";

    private final ProgramUpload upload;
    private final ProgramFileMessages texts;
    private final MessageSource messages;

    ProgramApi(ProgramUpload upload, ProgramFileMessages texts, MessageSource messages) {
        this.upload = upload;
        this.texts = texts;
        this.messages = messages;
    }

    /** What became of the file. */
    record Taken(ProgramId programId, boolean published) {}

    /** An error of the file, for programs by its code and for people by its message. */
    record Fault(int line, int column, String path, String code, String message) {}

    /**
     * Drafts the program, and with {@code publish=true} publishes it.
     *
     * @param key makes a repeated request take effect once (draft-ietf-httpapi-idempotency-key-header)
     */
    @PostMapping(
            path = "/api/v1/programs",
            consumes = {"application/yaml", "text/yaml"})
    Mono<ResponseEntity<Taken>> take(
            ServerHttpRequest request,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        CommandId intention = Intentions.of(key);
        return upload.draft(request.getBody(), actor, intention)
                .flatMap(programId ->
                        publish ? upload.publish(programId, actor, publishing(intention)) : Mono.just(programId))
                .map(programId ->
                        ResponseEntity.created(location(programId, publish)).body(new Taken(programId, publish)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedFileException exception, Locale locale) {
        ProgramFile.Refused file = exception.file();
        List<Fault> faults = file.errors().stream()
                .map(error ->
                        new Fault(error.line(), error.column(), error.path(), error.code(), texts.text(error, locale)))
                .toList();
        int number = faults.size() + file.omitted();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                messages.getMessage("program-file.refused", new Object[] {number}, locale));
        problem.setType(URI.create("urn:attestory:problem:" + REFUSED));
        problem.setTitle(HttpStatus.UNPROCESSABLE_CONTENT.getReasonPhrase());
        problem.setProperties(Map.of("code", REFUSED, "errors", faults, "omitted", file.omitted()));
        return ResponseEntity.unprocessableContent().body(problem);
    }

    private static URI location(ProgramId programId, boolean published) {
        return URI.create((published ? "/programs/" : "/administration/programs/") + programId.slug());
    }

    private static CommandId publishing(CommandId drafting) {
        String value = drafting.value();
        return new CommandId(value.substring(0, Math.min(value.length(), 90)) + ".publish");
    }
}
