package org.attestory.issuance.web;

import java.nio.charset.StandardCharsets;
import org.attestory.access.web.RateLimits;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.messaging.web.Queries;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The files of a certificate, for anyone who has its code. */
@Controller
class CertificateFiles {

    private final Queries queries;
    private final RateLimits limits;

    CertificateFiles(Queries queries, RateLimits limits) {
        this.queries = queries;
        this.limits = limits;
    }

    @GetMapping("/certificates/{entered}.pdf")
    @ResponseBody
    Mono<ResponseEntity<byte[]>> pdf(@PathVariable String entered, ServerWebExchange exchange) {
        return file(entered, DocumentFormat.PDF, exchange);
    }

    @GetMapping("/certificates/{entered}.png")
    @ResponseBody
    Mono<ResponseEntity<byte[]>> picture(@PathVariable String entered, ServerWebExchange exchange) {
        return file(entered, DocumentFormat.PNG, exchange);
    }

    private Mono<ResponseEntity<byte[]>> file(String entered, DocumentFormat format, ServerWebExchange exchange) {
        limits.verification(exchange);
        return Mono.justOrEmpty(VerificationCode.parse(entered))
                .flatMap(code -> queries.ask(new GetDocument(code, format), GetDocument.Result.class))
                .mapNotNull(GetDocument.Result::document)
                .map(document -> answer(document, format, exchange))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static ResponseEntity<byte[]> answer(Document document, DocumentFormat format, ServerWebExchange exchange) {
        boolean download = exchange.getRequest().getQueryParams().containsKey("download");
        ContentDisposition disposition = (download ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        // A browser's PDF viewer is part of the answer's document and must be allowed to work.
        exchange.getResponse().getHeaders().set("Content-Security-Policy", "frame-ancestors 'none'");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(document.entityTag())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(document.bytes());
    }
}
