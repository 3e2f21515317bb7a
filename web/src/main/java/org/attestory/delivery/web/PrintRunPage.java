package org.attestory.delivery.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attestory.delivery.api.GetPrintRun;
import org.attestory.delivery.api.GetPrintedCopy;
import org.attestory.delivery.api.PrintedCopyId;
import org.attestory.delivery.api.PrintedCopyState;
import org.attestory.delivery.api.RecordPrinted;
import org.attestory.document.api.Document;
import org.attestory.kernel.Actor;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is done with several copies at once: printing the certificates, printing the labels, saying that they are printed. */
@Controller
@RequestMapping("/registry/printed-copies")
class PrintRunPage {

    private final Queries queries;
    private final Commands commands;

    PrintRunPage(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @PostMapping("/certificates")
    Mono<Void> certificates(ServerWebExchange exchange) {
        return send(GetPrintRun.Part.CERTIFICATES, exchange);
    }

    @PostMapping("/labels")
    Mono<Void> labels(ServerWebExchange exchange) {
        return send(GetPrintRun.Part.LABELS, exchange);
    }

    @PostMapping("/printed")
    Mono<Rendering> printed(ServerWebExchange exchange, Actor actor) {
        return chosen(exchange)
                .flatMap(ids -> ids.isEmpty()
                        ? Mono.just(PrintQueuePage.to(PrintedCopyState.REQUESTED, "none"))
                        : Flux.fromIterable(ids)
                                .concatMap(id -> printed(id, actor))
                                .all(worked -> worked)
                                .map(all -> PrintQueuePage.to(PrintedCopyState.REQUESTED, all ? "printed" : "some")));
    }

    /** Somebody may have cancelled one meanwhile; that stops none of the others. */
    private Mono<Boolean> printed(PrintedCopyId id, Actor actor) {
        return commands.send(new RecordPrinted(id), actor)
                .then(queries.until(
                        new GetPrintedCopy(id),
                        GetPrintedCopy.Result.class,
                        found -> found.copy() == null || found.copy().state() != PrintedCopyState.REQUESTED))
                .thenReturn(true)
                .onErrorResume(RefusalException.class, refused -> Mono.just(false));
    }

    private Mono<Void> send(GetPrintRun.Part part, ServerWebExchange exchange) {
        return chosen(exchange)
                .filter(ids -> !ids.isEmpty())
                .flatMap(ids -> queries.ask(new GetPrintRun(part, ids), GetPrintRun.Result.class))
                .mapNotNull(GetPrintRun.Result::document)
                .flatMap(document -> write(document, exchange).thenReturn(true))
                .switchIfEmpty(Mono.defer(() -> backToTheQueue(exchange).thenReturn(true)))
                .then();
    }

    private static Mono<Void> write(Document document, ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentLength(document.bytes().length);
        headers.setCacheControl(CacheControl.noStore());
        headers.set(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(true, document.fileName()));
        DataBuffer bytes = DefaultDataBufferFactory.sharedInstance.wrap(document.bytes());
        return exchange.getResponse().writeWith(Mono.just(bytes));
    }

    private static Mono<Void> backToTheQueue(ServerWebExchange exchange) {
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().set(HttpHeaders.LOCATION, "/registry/printed-copies?done=none");
        return exchange.getResponse().setComplete();
    }

    private static Mono<List<PrintedCopyId>> chosen(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(form -> Objects.requireNonNullElse(form.get("copy"), List.<String>of()).stream()
                        .flatMap(PrintRunPage::id)
                        .distinct()
                        .limit(GetPrintRun.MOST)
                        .toList());
    }

    private static Stream<PrintedCopyId> id(String value) {
        try {
            return Stream.of(new PrintedCopyId(value));
        } catch (IllegalArgumentException none) {
            return Stream.empty();
        }
    }
}
