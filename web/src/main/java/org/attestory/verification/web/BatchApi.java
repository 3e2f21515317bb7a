package org.attestory.verification.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attestory.access.web.RateLimits;
import org.attestory.access.web.TokenHolder;
import org.attestory.messaging.web.Failure;
import org.attestory.messaging.web.ProblemDetails;
import org.attestory.messaging.web.Queries;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.Verifications;
import org.attestory.verification.api.VerifyCertificate;
import org.attestory.verification.api.VerifyCertificates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies many codes at once. Results go out as they are found, a hundred at a time, in the order of the codes; nobody's
 * thousand codes are ever held together with their answers.
 */
@RestController
class BatchApi {

    private static final int HISTORIES_AT_ONCE = 4;

    private final Queries queries;
    private final BatchAnswer answer;
    private final Receipts receipts;
    private final RateLimits limits;
    private final JsonMapper mapper;
    private final ProblemDetails problems;

    BatchApi(
            Queries queries,
            BatchAnswer answer,
            Receipts receipts,
            RateLimits limits,
            JsonMapper mapper,
            ProblemDetails problems) {
        this.queries = queries;
        this.answer = answer;
        this.receipts = receipts;
        this.limits = limits;
        this.mapper = mapper;
        this.problems = problems;
    }

    /** What is asked for besides the codes. */
    private record Wish(BatchAnswer.Form form, boolean compact, boolean signed, BatchMoment moment, Locale locale) {

        /** Reading a history takes as much as signing. */
        boolean isLaborious() {
            return signed || !moment.isNow();
        }
    }

    @PostMapping("/api/v1/verifications")
    Mono<Void> verify(
            @RequestParam(defaultValue = "full") String detail,
            @RequestParam(defaultValue = "false") boolean receipts,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String on,
            ServerWebExchange exchange,
            Locale locale) {
        ServerHttpRequest request = exchange.getRequest();
        BatchAnswer.Form form = Optional.ofNullable(BatchAnswer.Form.of(request))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE));
        MediaType type = Optional.ofNullable(request.getHeaders().getContentType())
                .filter(given -> BatchInput.isText(given) || MediaType.APPLICATION_JSON.includes(given))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
        Wish wish = new Wish(form, detail.equals("compact"), receipts, BatchMoment.of(at, on), locale);
        return body(request).flatMap(body -> {
            List<String> codes = BatchInput.read(body, type, mapper);
            TokenHolder holder = TokenHolder.of(exchange);
            limits.batch(
                    request, holder == null ? null : holder.person().accountId(), codes.size(), wish.isLaborious());
            return write(results(codes, wish, request), wish, exchange.getResponse());
        });
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(BatchRefusedException exception, Locale locale) {
        return ResponseEntity.status(exception.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(new Failure(exception.status(), exception.refusal()), locale));
    }

    private static Mono<byte[]> body(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody(), BatchInput.MOST_BYTES)
                .onErrorMap(DataBufferLimitException.class, tooLarge -> BatchRefusedException.tooLarge())
                .map(BatchApi::bytes)
                .switchIfEmpty(Mono.error(BatchRefusedException::empty));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    /** Each hundred as one text. */
    private Flux<String> results(List<String> codes, Wish wish, ServerHttpRequest request) {
        return Flux.fromIterable(hundreds(codes))
                .concatMap(
                        some -> queries.ask(new VerifyCertificates(some), Verifications.class)
                                .onErrorMap(NotEstablished::because)
                                .doOnNext(found -> limits.missed(request, unknown(found)))
                                .flatMap(found -> atMoment(found.answers(), wish.moment()))
                                .flatMap(answers -> entries(some, answers, wish))
                                .map(entries -> text(entries, wish)),
                        0);
    }

    /** Who asks about the past asks for the history of each certificate, which is read a few at a time. */
    private Mono<List<Verification>> atMoment(List<Verification> now, BatchMoment moment) {
        return moment.isNow()
                ? Mono.just(now)
                : Flux.fromIterable(now)
                        .flatMapSequential(present -> atMoment(present, moment), HISTORIES_AT_ONCE, HISTORIES_AT_ONCE)
                        .collectList();
    }

    private Mono<Verification> atMoment(Verification present, BatchMoment moment) {
        Instant instant = moment.of(present);
        return instant == null
                ? Mono.just(present)
                : queries.ask(new VerifyCertificate(present.code(), instant, false), Verification.class)
                        .onErrorMap(NotEstablished::because);
    }

    private Mono<List<BatchAnswer.Entry>> entries(List<String> entered, List<Verification> found, Wish wish) {
        return Flux.range(0, entered.size())
                .concatMap(place -> receipt(found.get(place), wish)
                        .map(receipt ->
                                new BatchAnswer.Entry(entered.get(place), found.get(place), receipt.orElse(null))))
                .collectList();
    }

    private Mono<Optional<String>> receipt(Verification verification, Wish wish) {
        return wish.signed()
                ? receipts.of(verification).map(Optional::of).defaultIfEmpty(Optional.empty())
                : Mono.just(Optional.empty());
    }

    private String text(List<BatchAnswer.Entry> entries, Wish wish) {
        List<String> written = new ArrayList<>(entries.size());
        for (BatchAnswer.Entry entry : entries) {
            written.add(answer.write(entry, wish.form(), wish.compact(), wish.locale()));
        }
        return String.join(wish.form().between, written);
    }

    private static Mono<Void> write(Flux<String> hundreds, Wish wish, ServerHttpResponse response) {
        BatchAnswer.Form form = wish.form();
        response.getHeaders().setContentType(form.type());
        Flux<DataBuffer> parts = hundreds.index()
                .map(part -> (part.getT1() == 0 ? form.before : form.between) + part.getT2())
                .concatWith(form.after.isEmpty() ? Mono.empty() : Mono.just(form.after))
                .map(part -> response.bufferFactory().wrap(part.getBytes(StandardCharsets.UTF_8)));
        return response.writeAndFlushWith(parts.map(Mono::just));
    }

    private static List<List<String>> hundreds(List<String> codes) {
        List<List<String>> hundreds = new ArrayList<>();
        for (int from = 0; from < codes.size(); from += VerifyCertificates.MOST) {
            hundreds.add(codes.subList(from, Math.min(codes.size(), from + VerifyCertificates.MOST)));
        }
        return hundreds;
    }

    private static int unknown(Verifications found) {
        return (int) found.answers().stream()
                .filter(verification -> verification.status() == VerificationStatus.UNKNOWN)
                .count();
    }
}
