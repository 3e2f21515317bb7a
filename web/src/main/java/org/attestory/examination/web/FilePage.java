package org.attestory.examination.web;

import java.util.Locale;
import org.attestory.examination.api.ExaminedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers people who send a file. Nothing of it goes into an address, a log or a store. */
@Controller
class FilePage {

    private final Examiner examiner;
    private final FileAnswer.Words words;

    FilePage(Examiner examiner, FileAnswer.Words words) {
        this.examiner = examiner;
        this.words = words;
    }

    @PostMapping(UploadGate.PAGE)
    Mono<Rendering> examine(ServerWebExchange exchange, Locale locale) {
        examiner.count(exchange);
        return examiner.examine(exchange)
                .map(file -> answered(file, locale))
                .defaultIfEmpty(refused("MISSING", HttpStatus.UNPROCESSABLE_CONTENT))
                .onErrorResume(UploadRefusedException.class, refusal -> Mono.just(refused(refusal.refusal())));
    }

    /** What the gate refused arrives without its body; whoever only follows the address is led to the form. */
    @GetMapping(UploadGate.PAGE)
    Rendering refused(
            @RequestAttribute(name = "org.attestory.examination.web.UploadRefusal", required = false) @Nullable
                    UploadRefusal refusal,
            ServerWebExchange exchange) {
        if (refusal == null) {
            return Rendering.redirectTo("/verify").build();
        }
        examiner.count(exchange);
        return refused(refusal);
    }

    private Rendering answered(ExaminedFile file, Locale locale) {
        return Rendering.view("examination/answer")
                .modelAttribute("file", words.of(file, locale))
                .status(Examiner.statusOf(file.verdict()))
                .build();
    }

    private static Rendering refused(UploadRefusal refusal) {
        return switch (refusal) {
            case TOO_LARGE -> refused(refusal.name(), HttpStatus.CONTENT_TOO_LARGE);
            case BUSY -> refused(refusal.name(), HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static Rendering refused(String reason, HttpStatus status) {
        HttpHeaders headers = new HttpHeaders();
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, Examiner.RETRY_AFTER);
        }
        return Rendering.view("examination/refused")
                .modelAttribute("reason", reason)
                .status(status)
                .headers(headers)
                .build();
    }
}
