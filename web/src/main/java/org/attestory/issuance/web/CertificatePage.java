package org.attestory.issuance.web;

import java.time.Clock;
import java.util.Locale;
import org.attestory.access.web.SignedIn;
import org.attestory.appearance.web.Formats;
import org.attestory.delivery.web.PostOffered;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.messaging.web.Queries;
import org.attestory.sharing.web.Share;
import org.attestory.sharing.web.VerificationChart;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A certificate as its holder sees it: the picture, the files, the ways to show it to others. */
@Controller
class CertificatePage {

    private final Queries queries;
    private final PostOffered offered;
    private final Formats formats;
    private final Share.Ways ways;
    private final VerificationChart.Charts charts;
    private final Clock clock;

    CertificatePage(
            Queries queries,
            PostOffered offered,
            Formats formats,
            Share.Ways ways,
            VerificationChart.Charts charts,
            Clock clock) {
        this.queries = queries;
        this.offered = offered;
        this.ways = ways;
        this.charts = charts;
        this.formats = formats;
        this.clock = clock;
    }

    @GetMapping("/learn/certificates/{entered}")
    Mono<Rendering> show(
            @PathVariable String entered,
            @RequestParam(defaultValue = "") String sharing,
            SignedIn holder,
            ServerWebExchange exchange,
            Locale locale) {
        return Mono.justOrEmpty(VerificationCode.parse(entered))
                .flatMap(code -> queries.ask(new GetCertificate(code), GetCertificate.Result.class))
                .mapNotNull(GetCertificate.Result::certificate)
                .filter(certificate -> certificate.learnerId().equals(holder.accountId()))
                .flatMap(certificate -> Mono.zip(
                                offered.by(
                                        certificate.content().programId(),
                                        certificate.content().programVersion()),
                                charts.of(certificate.certificateId(), locale))
                        .map(asked -> page(certificate, asked.getT1(), locale)
                                .modelAttribute("chart", asked.getT2())
                                .modelAttribute("share", ways.of(certificate, exchange.getRequest()))
                                .modelAttribute("chosen", sharing.equals("chosen"))
                                .build()))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Rendering.Builder<?> page(CertificateView certificate, boolean byPost, Locale locale) {
        AttestedContent content = certificate.content();
        return Rendering.view("issuance/certificate")
                .modelAttribute("code", certificate.code().value())
                .modelAttribute("groupedCode", certificate.code().grouped())
                .modelAttribute("status", certificate.statusAt(clock.instant()).name())
                .modelAttribute("content", content)
                .modelAttribute("byPost", byPost)
                .modelAttribute("holder", content.holderName().orElse(""))
                .modelAttribute("issuedOn", formats.date(content.issuedAt(), content.zone(), locale))
                .modelAttribute(
                        "validUntil",
                        content.validUntil() == null
                                ? ""
                                : formats.lastDay(content.validUntil(), content.zone(), locale));
    }
}
