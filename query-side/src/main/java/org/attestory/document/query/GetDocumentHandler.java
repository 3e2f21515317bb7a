package org.attestory.document.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers with the certificate as a file. */
@Component
class GetDocumentHandler {

    private final QueryGateway queries;
    private final Documents documents;

    GetDocumentHandler(QueryGateway queries, Documents documents) {
        this.queries = queries;
        this.documents = documents;
    }

    @QueryHandler
    CompletableFuture<GetDocument.Result> handle(GetDocument query) {
        return queries.query(new GetCertificate(query.code()), GetCertificate.Result.class)
                .thenCompose(found -> {
                    CertificateView certificate = found.certificate();
                    if (certificate == null
                            || certificate.content().holderName().isErased()) {
                        return CompletableFuture.completedFuture(new GetDocument.Result(null));
                    }
                    return documents.of(certificate, query.format()).thenApply(GetDocument.Result::new);
                });
    }
}
