package org.attestory.delivery.query;

import java.util.List;
import org.attestory.delivery.api.FindPrintedCopies;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.GetDocument;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The certificates of a print run, one after the other in one document. */
@Component
class CertificateRun {

    private static final String FILE_NAME = "certificates to print.pdf";

    private final QueryGateway queries;

    CertificateRun(QueryGateway queries) {
        this.queries = queries;
    }

    /** Nothing if there is none of them any more. */
    Mono<Document> of(List<FindPrintedCopies.Entry> entries) {
        return Flux.fromIterable(entries)
                .concatMap(this::document)
                .map(Document::bytes)
                .collectList()
                .filter(documents -> !documents.isEmpty())
                .publishOn(Schedulers.boundedElastic())
                .map(documents -> PrintedSheets.together(documents, FILE_NAME));
    }

    private Mono<Document> document(FindPrintedCopies.Entry entry) {
        GetDocument query = new GetDocument(entry.certificate().code(), DocumentFormat.PDF);
        return Mono.fromFuture(() -> queries.query(query, GetDocument.Result.class))
                .mapNotNull(GetDocument.Result::document);
    }
}
