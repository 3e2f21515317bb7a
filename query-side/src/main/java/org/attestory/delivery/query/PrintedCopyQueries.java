package org.attestory.delivery.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.delivery.api.FindPrintedCopies;
import org.attestory.delivery.api.GetPrintRun;
import org.attestory.delivery.api.GetPrintedCopy;
import org.attestory.document.api.Document;
import org.attestory.readmodel.query.Answer;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers questions about printed copies. */
@Component
class PrintedCopyQueries {

    private static final GetPrintRun.Result NOTHING = new GetPrintRun.Result(null);

    private final PrintedCopies copies;
    private final CertificateRun certificates;
    private final AddressLabels labels;

    PrintedCopyQueries(PrintedCopies copies, CertificateRun certificates, AddressLabels labels) {
        this.copies = copies;
        this.certificates = certificates;
        this.labels = labels;
    }

    @QueryHandler
    CompletableFuture<GetPrintedCopy.Result> handle(GetPrintedCopy query) {
        return Answer.of(copies.one(query.copyId()).map(GetPrintedCopy.Result::new), new GetPrintedCopy.Result(null));
    }

    @QueryHandler
    CompletableFuture<FindPrintedCopies.Result> handle(FindPrintedCopies query) {
        return Answer.page(copies.in(query), query.page(), FindPrintedCopies.Result::new);
    }

    @QueryHandler
    CompletableFuture<GetPrintRun.Result> handle(GetPrintRun query) {
        Mono<Document> document = copies.all(query.copyIds())
                .filter(entries -> !entries.isEmpty())
                .flatMap(entries -> switch (query.part()) {
                    case CERTIFICATES -> certificates.of(entries);
                    case LABELS -> labels.of(entries);
                });
        return Answer.of(document.map(GetPrintRun.Result::new), NOTHING);
    }
}
