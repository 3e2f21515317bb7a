package org.attestory.issuance.query;

import java.util.concurrent.CompletableFuture;
import org.attestory.issuance.api.FindCertificates;
import org.attestory.issuance.api.FindCertificatesOf;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.IsShared;
import org.attestory.readmodel.query.Answer;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about certificates. */
@Component
class CertificateQueries {

    private final Certificates certificates;

    CertificateQueries(Certificates certificates) {
        this.certificates = certificates;
    }

    @QueryHandler
    CompletableFuture<GetCertificate.Result> handle(GetCertificate query) {
        return Answer.of(
                certificates.byCode(query.code()).map(GetCertificate.Result::new), new GetCertificate.Result(null));
    }

    @QueryHandler
    CompletableFuture<FindCertificatesOf.Result> handle(FindCertificatesOf query) {
        return Answer.of(certificates.of(query.learnerId()).map(FindCertificatesOf.Result::new));
    }

    @QueryHandler
    CompletableFuture<FindCertificates.Result> handle(FindCertificates query) {
        return Answer.page(certificates.matching(query), query.page(), FindCertificates.Result::new);
    }

    @QueryHandler
    CompletableFuture<IsShared.Result> handle(IsShared query) {
        return Answer.of(certificates.isShared(query).map(IsShared.Result::new));
    }
}
