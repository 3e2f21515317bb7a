package org.attestory.issuance.web;

import org.attestory.access.web.RateLimits;
import org.attestory.delivery.web.Download;
import org.attestory.delivery.web.DownloadAnswer;
import org.attestory.delivery.web.FilesOnTheirWay;
import org.attestory.document.api.Document;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.web.CertificateDocuments;
import org.attestory.issuance.api.SharedPart;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.sharing.web.SharedParts;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The files of a certificate, for anyone who has its code, unless its holder keeps them back, and whatever became of the
 * certificate: a file is what was issued, and where it stands is for the page of verification to say.
 */
@Controller
class CertificateFiles {

    private final CertificateDocuments documents;
    private final SharedParts parts;
    private final FilesOnTheirWay files;
    private final RateLimits limits;

    CertificateFiles(CertificateDocuments documents, SharedParts parts, FilesOnTheirWay files, RateLimits limits) {
        this.documents = documents;
        this.parts = parts;
        this.files = files;
        this.limits = limits;
    }

    @GetMapping("/certificates/{entered}.pdf")
    @ResponseBody
    Mono<ResponseEntity<Flux<DataBuffer>>> pdf(@PathVariable String entered, ServerWebExchange exchange) {
        return file(entered, DocumentFormat.PDF, exchange);
    }

    @GetMapping("/certificates/{entered}.png")
    @ResponseBody
    Mono<ResponseEntity<Flux<DataBuffer>>> picture(
            @PathVariable String entered, @RequestParam(defaultValue = "150") String dpi, ServerWebExchange exchange) {
        return switch (dpi) {
            case "150" -> file(entered, DocumentFormat.PNG, exchange);
            case "300" -> file(entered, DocumentFormat.PNG_300, exchange);
            default -> Mono.error(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        };
    }

    @GetMapping("/certificates/{entered}/thumbnail.png")
    @ResponseBody
    Mono<ResponseEntity<Flux<DataBuffer>>> thumbnail(@PathVariable String entered, ServerWebExchange exchange) {
        return file(entered, DocumentFormat.THUMBNAIL, exchange);
    }

    @GetMapping("/certificates/{entered}/preview.png")
    @ResponseBody
    Mono<ResponseEntity<Flux<DataBuffer>>> preview(@PathVariable String entered, ServerWebExchange exchange) {
        return file(entered, DocumentFormat.PREVIEW, exchange);
    }

    private Mono<ResponseEntity<Flux<DataBuffer>>> file(
            String entered, DocumentFormat format, ServerWebExchange exchange) {
        limits.verification(exchange);
        return Mono.justOrEmpty(VerificationCode.parse(entered))
                .filterWhen(code -> parts.isOpen(code, partOf(format)))
                .flatMap(code -> documents.of(code, format))
                .map(document -> answer(document, format, exchange))
                .switchIfEmpty(Mono.error(() -> {
                    limits.missed(exchange.getRequest());
                    return new ResponseStatusException(HttpStatus.NOT_FOUND);
                }));
    }

    private static SharedPart partOf(DocumentFormat format) {
        return switch (format) {
            case PDF, PNG, PNG_300 -> SharedPart.FILES;
            case THUMBNAIL, PREVIEW -> SharedPart.PICTURE;
        };
    }

    private ResponseEntity<Flux<DataBuffer>> answer(
            Document document, DocumentFormat format, ServerWebExchange exchange) {
        files.add(document.bytes().length, exchange);
        // A browser's PDF viewer is part of the answer's document and must be allowed to work.
        exchange.getResponse().getHeaders().set("Content-Security-Policy", "frame-ancestors 'none'");
        Download file = Download.of(
                document.fileName(),
                MediaType.parseMediaType(format.mediaType()),
                document.bytes(),
                document.entityTag());
        return DownloadAnswer.to(exchange.getRequest(), file);
    }
}
