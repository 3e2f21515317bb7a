package org.attestory.verification.web;

import org.attestory.access.web.RateLimits;
import org.attestory.messaging.web.Queries;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A verification in writing, to be kept by whoever relied on it. */
@RestController
class ReceiptFile {

    static final MediaType TYPE = MediaType.parseMediaType("application/jwt");

    private final Queries queries;
    private final Receipts receipts;
    private final RateLimits limits;

    ReceiptFile(Queries queries, Receipts receipts, RateLimits limits) {
        this.queries = queries;
        this.receipts = receipts;
        this.limits = limits;
    }

    @GetMapping("/verify/{entered}/receipt.jwt")
    Mono<ResponseEntity<String>> receipt(@PathVariable String entered, ServerWebExchange exchange) {
        limits.verification(exchange);
        limits.receipt(exchange.getRequest());
        return queries.ask(new VerifyCertificate(entered, null), Verification.class)
                .onErrorMap(NotEstablished::because)
                .flatMap(verification -> receipts.of(verification)
                        .map(receipt -> ResponseEntity.ok()
                                .contentType(TYPE)
                                .header(HttpHeaders.CONTENT_DISPOSITION, fileName(verification.code()))
                                .body(receipt))
                        .switchIfEmpty(Mono.error(() -> {
                            limits.missed(exchange.getRequest());
                            return new ResponseStatusException(statusOf(verification.status()));
                        })));
    }

    private static HttpStatus statusOf(VerificationStatus status) {
        return status == VerificationStatus.MISTYPED ? HttpStatus.BAD_REQUEST : HttpStatus.NOT_FOUND;
    }

    private static String fileName(String code) {
        return ContentDisposition.attachment()
                .filename("receipt-" + code + ".jwt")
                .build()
                .toString();
    }
}
