package org.attestory.credential.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.credential.api.CredentialForm;
import org.attestory.credential.api.GetIssuerDocument;
import org.attestory.credential.api.GetOpenCredential;
import org.attestory.credential.api.GetStatusList;
import org.attestory.credential.api.Publication;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers with what is published for software that checks credentials. */
@Component
class CredentialQueries {

    private final QueryGateway queries;
    private final CredentialDesk desk;
    private final IssuerDocuments documents;
    private final StatusLists lists;

    CredentialQueries(QueryGateway queries, CredentialDesk desk, IssuerDocuments documents, StatusLists lists) {
        this.queries = queries;
        this.desk = desk;
        this.documents = documents;
        this.lists = lists;
    }

    @QueryHandler
    CompletableFuture<GetOpenCredential.Result> handle(GetOpenCredential query) {
        return answer(query.code(), query.form(), query.latest());
    }

    @QueryHandler
    CompletableFuture<GetIssuerDocument.Result> handle(GetIssuerDocument query) {
        Publication document = switch (query.kind()) {
            case IDENTITY -> documents.identity();
            case KEY_SET -> documents.keySet();
            case KEY ->
                query.keyId() == null ? null : documents.key(query.keyId()).orElse(null);
        };
        return CompletableFuture.completedFuture(new GetIssuerDocument.Result(document));
    }

    @QueryHandler
    CompletableFuture<GetStatusList.Result> handle(GetStatusList query) {
        return lists.get(query.number()).thenApply(GetStatusList.Result::new);
    }

    /** A certificate has at most one successor and never an earlier one, so that this comes to an end. */
    private CompletableFuture<GetOpenCredential.Result> answer(
            VerificationCode code, CredentialForm form, boolean latest) {
        return queries.query(new GetCertificate(code), GetCertificate.Result.class)
                .thenCompose(found -> {
                    CertificateView certificate = found.certificate();
                    if (certificate == null) {
                        return CompletableFuture.completedFuture(new GetOpenCredential.Result(null, false));
                    }
                    if (certificate.content().holderName().isErased()) {
                        return CompletableFuture.completedFuture(new GetOpenCredential.Result(null, true));
                    }
                    VerificationCode successor = certificate.successorCode();
                    return latest && successor != null
                            ? answer(successor, form, true)
                            : desk.of(certificate, form)
                                    .thenApply(credential -> new GetOpenCredential.Result(credential, false));
                });
    }
}
