package org.attestory.delivery.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.attestory.delivery.api.DownloadExport;
import org.attestory.delivery.api.ExportId;
import org.attestory.delivery.api.ExportView;
import org.attestory.delivery.api.ExportedArchive;
import org.attestory.delivery.api.GetExport;
import org.attestory.delivery.api.GetExportBytes;
import org.attestory.kernel.Actor;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The archive of an export, in pieces: neither this node nor the one that holds it has more than a few of them in memory.
 * That somebody takes it is recorded before the first byte leaves, and the command side has its say in it.
 */
@Controller
class ExportDownload {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private final Commands commands;
    private final Queries queries;

    ExportDownload(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping("/registry/exports/{exportId}/archive.zip")
    @ResponseBody
    Mono<ResponseEntity<Flux<DataBuffer>>> archive(
            @PathVariable String exportId, Actor actor, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return Mono.justOrEmpty(ExportPaths.idIn(exportId))
                .flatMap(id -> queries.ask(new GetExport(id), GetExport.Result.class))
                .filter(found -> found.export() != null && found.keptUntil() != null)
                .map(found -> Objects.requireNonNull(found.export()))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .flatMap(export -> announce(export, request, actor)
                        .then(Mono.fromSupplier(() -> DownloadAnswer.to(request, file(export)))));
    }

    /** Going on with a download that broke off is no other download. */
    private Mono<Void> announce(ExportView export, ServerHttpRequest request, Actor actor) {
        String range = request.getHeaders().getFirst(HttpHeaders.RANGE);
        boolean begins = HttpMethod.GET.equals(request.getMethod())
                && (range == null || !range.matches("bytes=[1-9][0-9]*-[0-9]*"));
        return begins
                ? commands.send(new DownloadExport(export.exportId()), actor).then()
                : Mono.empty();
    }

    private Download file(ExportView export) {
        ExportedArchive archive = Objects.requireNonNull(export.archive());
        String name = "certificates " + DAY.format(export.requestedAt()) + ".zip";
        return new Download(
                name,
                ZIP,
                archive.bytes(),
                archive.sha256(),
                (from, length) -> pieces(export.exportId(), from, length));
    }

    private Flux<DataBuffer> pieces(ExportId exportId, long from, long length) {
        int most = GetExportBytes.MOST_BYTES;
        return Flux.<Long, Long>generate(() -> from, (next, sink) -> {
                    if (next >= from + length) {
                        sink.complete();
                    } else {
                        sink.next(next);
                    }
                    return next + most;
                })
                .concatMap(start -> piece(exportId, start, (int) Math.min(most, from + length - start)), 1);
    }

    /** An archive that is destroyed meanwhile ends the download, which the receiver sees by its length. */
    private Mono<DataBuffer> piece(ExportId exportId, long from, int length) {
        return queries.ask(new GetExportBytes(exportId, from, length), GetExportBytes.Result.class)
                .map(found -> {
                    if (found.bytes().length != length) {
                        throw new ResponseStatusException(HttpStatus.GONE);
                    }
                    return DefaultDataBufferFactory.sharedInstance.wrap(found.bytes());
                });
    }
}
