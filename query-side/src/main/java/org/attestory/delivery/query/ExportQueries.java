package org.attestory.delivery.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.delivery.api.ExportProgress;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.ExportView;
import org.attestory.delivery.api.FindExports;
import org.attestory.delivery.api.GetExport;
import org.attestory.delivery.api.GetExportBytes;
import org.attestory.readmodel.query.Answer;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers questions about exports. Files are looked at on threads that may wait for the disk. */
@Component
class ExportQueries {

    private static final GetExport.Result UNKNOWN = new GetExport.Result(null, ExportProgress.NONE, null);
    private static final byte[] NOTHING = new byte[0];

    private final Exports exports;
    private final ExportDirectory directory;
    private final ExportWorker worker;

    ExportQueries(Exports exports, ExportDirectory directory, ExportWorker worker) {
        this.exports = exports;
        this.directory = directory;
        this.worker = worker;
    }

    @QueryHandler
    CompletableFuture<GetExport.Result> handle(GetExport query) {
        return Answer.of(
                exports.one(query.exportId())
                        .publishOn(Schedulers.boundedElastic())
                        .map(this::answer),
                UNKNOWN);
    }

    @QueryHandler
    CompletableFuture<FindExports.Result> handle(FindExports query) {
        return Answer.page(exports.latest(query.page()), query.page(), FindExports.Result::new);
    }

    @QueryHandler
    CompletableFuture<GetExportBytes.Result> handle(GetExportBytes query) {
        int length = Math.clamp(query.length(), 0, GetExportBytes.MOST_BYTES);
        Mono<byte[]> bytes = exports.one(query.exportId())
                .publishOn(Schedulers.boundedElastic())
                .map(export -> directory.read(export, Math.max(0, query.from()), length));
        return Answer.of(bytes.defaultIfEmpty(NOTHING).map(GetExportBytes.Result::new));
    }

    private GetExport.Result answer(ExportView export) {
        ExportProgress reached = worker.progressOf(export.exportId());
        if (reached == null) {
            reached = export.state() == ExportState.RUNNING ? directory.progressOf(export) : ExportProgress.NONE;
        }
        return new GetExport.Result(export, reached, directory.keptUntil(export).orElse(null));
    }
}
