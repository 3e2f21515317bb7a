package org.attestory.sharing.web;

import java.util.Locale;
import org.attestory.access.web.SignedIn;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.ChooseSharing;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.issuance.api.Visibility;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Intentions;
import org.attestory.messaging.web.Queries;
import org.attestory.messaging.web.RefusalException;
import org.attestory.messaging.web.RefusalMessages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where holders choose what verifiers see of a certificate. */
@Controller
class SharingPage {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Queries queries;
    private final Commands commands;
    private final RefusalMessages refusals;
    private final Share.Ways ways;

    SharingPage(Queries queries, Commands commands, RefusalMessages refusals, Share.Ways ways) {
        this.queries = queries;
        this.commands = commands;
        this.refusals = refusals;
        this.ways = ways;
    }

    @GetMapping("/learn/certificates/{entered}/sharing")
    Mono<Rendering> show(@PathVariable String entered, SignedIn holder) {
        return certificate(entered, holder)
                .map(certificate -> page(certificate, SharingForm.of(certificate.sharing()), "", HttpStatus.OK));
    }

    @PostMapping("/learn/certificates/{entered}/sharing")
    Mono<Rendering> choose(
            @PathVariable String entered, @ModelAttribute("form") SharingForm form, SignedIn holder, Locale locale) {
        return certificate(entered, holder).flatMap(certificate -> choose(certificate, form, holder, locale));
    }

    /** Of the address on paper, for paper. */
    @GetMapping("/learn/certificates/{entered}/qr.svg")
    Mono<ResponseEntity<String>> qrCode(@PathVariable String entered, SignedIn holder, ServerWebExchange exchange) {
        return certificate(entered, holder)
                .map(certificate -> ResponseEntity.ok()
                        .contentType(SVG)
                        .body(QrSvg.of(ways.scanned(certificate.code().value(), exchange.getRequest()))));
    }

    private Mono<Rendering> choose(CertificateView certificate, SharingForm form, SignedIn holder, Locale locale) {
        Sharing sharing = form.sharing(certificate.content())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return commands.send(
                        new ChooseSharing(certificate.certificateId(), sharing),
                        holder.actor(),
                        Intentions.of(form.commandId()))
                .then(queries.until(
                        new GetCertificate(certificate.code()),
                        GetCertificate.Result.class,
                        found -> found.certificate() != null
                                && found.certificate().sharing().equals(sharing)))
                .then(Mono.fromSupplier(() -> back(certificate)))
                .onErrorResume(
                        RefusalException.class,
                        refusal -> Mono.just(
                                page(certificate, form, refusals.text(refusal, locale), HttpStatus.CONFLICT)));
    }

    private Mono<CertificateView> certificate(String entered, SignedIn holder) {
        return Mono.justOrEmpty(VerificationCode.parse(entered))
                .flatMap(code -> queries.ask(new GetCertificate(code), GetCertificate.Result.class))
                .mapNotNull(GetCertificate.Result::certificate)
                .filter(certificate -> certificate.learnerId().equals(holder.accountId()))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static Rendering back(CertificateView certificate) {
        return Rendering.redirectTo("/learn/certificates/" + certificate.code().value() + "?sharing=chosen")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static Rendering page(CertificateView certificate, SharingForm form, String refusal, HttpStatus status) {
        return Rendering.view("sharing/choose")
                .status(status)
                .modelAttribute("code", certificate.code().value())
                .modelAttribute("content", certificate.content())
                .modelAttribute("form", form)
                .modelAttribute("refusal", refusal)
                .modelAttribute("visibilities", Visibility.values())
                .modelAttribute("details", SharedDetail.in(certificate.content()))
                .build();
    }
}
