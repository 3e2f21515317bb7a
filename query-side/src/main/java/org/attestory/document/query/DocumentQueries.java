package org.attestory.document.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.document.api.FindDocumentByDigest;
import org.attestory.issuance.query.Certificates;
import org.attestory.readmodel.query.Answer;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Recognises documents. */
@Component
class DocumentQueries {

    private final RecordedDocuments documents;
    private final Certificates certificates;

    DocumentQueries(RecordedDocuments documents, Certificates certificates) {
        this.documents = documents;
        this.certificates = certificates;
    }

    @QueryHandler
    CompletableFuture<FindDocumentByDigest.Result> handle(FindDocumentByDigest query) {
        return Answer.of(
                documents
                        .byDigest(query.sha256())
                        .flatMap(document -> certificates
                                .byId(document.certificateId())
                                .map(certificate -> new FindDocumentByDigest.Match(
                                        certificate.code(), document.fingerprint(), document.recordedAt())))
                        .map(FindDocumentByDigest.Result::new),
                new FindDocumentByDigest.Result(null));
    }
}
