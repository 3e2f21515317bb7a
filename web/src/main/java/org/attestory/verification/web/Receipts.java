package org.attestory.verification.web;

import java.util.Objects;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.messaging.web.Queries;
import org.attestory.verification.api.SignReceipt;
import org.attestory.verification.api.Verification;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Has verifications put in writing. The digest is of what the answer shows, not of what we know besides. */
@Component
class Receipts {

    private final Queries queries;
    private final JsonMapper mapper;

    Receipts(Queries queries, JsonMapper mapper) {
        this.queries = queries;
        this.mapper = mapper;
    }

    /** The receipt; empty where no certificate was found, of which there is nothing to be kept. */
    Mono<String> of(Verification verification) {
        CertificateView known = verification.certificate();
        if (known == null) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> new SignReceipt(
                        new VerificationCode(verification.code()),
                        verification.status(),
                        verification.askedAt(),
                        verification.newsAsOf(),
                        digest(verification)))
                .flatMap(unsigned -> queries.ask(unsigned, SignReceipt.Result.class))
                .map(SignReceipt.Result::receipt);
    }

    private String digest(Verification verification) {
        PublicVerification shown = PublicVerification.of(verification, "[]");
        return CanonicalJson.digest(mapper.valueToTree(Objects.requireNonNull(shown.certificate())));
    }
}
