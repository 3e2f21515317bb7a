package org.attestory.document.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.RecordDocument;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers with the certificate as a file. */
@Component
class GetDocumentHandler {

    private final QueryGateway queries;
    private final Documents documents;
    private final RecordedDocuments recorded;

    GetDocumentHandler(QueryGateway queries, Documents documents, RecordedDocuments recorded) {
        this.queries = queries;
        this.documents = documents;
        this.recorded = recorded;
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
                    return documents
                            .of(certificate, query.format())
                            .thenCompose(made -> answer(made, certificate, query.format()));
                });
    }

    /** Only the PDF begins with what is recorded; pictures carry their credential with them. */
    private CompletableFuture<GetDocument.Result> answer(
            MadeDocument made, CertificateView certificate, DocumentFormat format) {
        if (format != DocumentFormat.PDF) {
            return CompletableFuture.completedFuture(new GetDocument.Result(made.document()));
        }
        RecordDocument record = new RecordDocument(certificate.certificateId(), made.fingerprint());
        return recorded.isRecorded(made.fingerprint().sha256())
                .toFuture()
                .thenApply(
                        known -> new GetDocument.Result(made.document(), Boolean.TRUE.equals(known) ? null : record));
    }
}
