package org.attestory.examination.web;

import java.util.Locale;
import org.attestory.messaging.web.Failure;
import org.attestory.messaging.web.ProblemDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers programs that send a file, as the body or as a form. */
@RestController
class FileApi {

    private final Examiner examiner;
    private final MessageSource messages;
    private final ProblemDetails problems;

    FileApi(Examiner examiner, MessageSource messages, ProblemDetails problems) {
        this.examiner = examiner;
        this.messages = messages;
        this.problems = problems;
    }

    @PostMapping(UploadGate.API)
    Mono<ResponseEntity<Object>> examine(
            @RequestAttribute(name = "org.attestory.examination.web.UploadRefusal", required = false) @Nullable
                    UploadRefusal refusal,
            ServerWebExchange exchange,
            Locale locale) {
        examiner.count(exchange);
        if (refusal != null) {
            return Mono.just(refused(refusal, locale));
        }
        return examiner.examine(exchange)
                .map(file -> ResponseEntity.status(Examiner.statusOf(file.verdict()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .<Object>body(PublicExamination.of(file, messages, locale)))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)))
                .onErrorResume(UploadRefusedException.class, refused -> Mono.just(refused(refused.refusal(), locale)));
    }

    private ResponseEntity<Object> refused(UploadRefusal refusal, Locale locale) {
        HttpStatus status = switch (refusal) {
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (refusal == UploadRefusal.BUSY) {
            answer.header(HttpHeaders.RETRY_AFTER, Examiner.RETRY_AFTER);
        }
        return answer.body(problems.of(Failure.of(new ResponseStatusException(status)), locale));
    }
}
