package org.attestory.sharing.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestory.access.web.RateLimits;
import org.attestory.appearance.web.Formats;
import org.attestory.appearance.web.LanguageOfRequest;
import org.attestory.appearance.web.PublicAddress;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.SharedPart;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.messaging.web.Queries;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * A certificate in a frame on somebody else's site: where it stands now and a link to its page of verification. It runs no
 * script, sets no cookie, reads none, and loads nothing from elsewhere, so it cannot follow anybody.
 */
@Component
class Widget {

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors *");

    private static final Set<String> THEMES = Set.of("light", "dark");

    private final SharedParts parts;
    private final Queries queries;
    private final RateLimits limits;
    private final Formats formats;
    private final PublicAddress address;

    Widget(SharedParts parts, Queries queries, RateLimits limits, Formats formats, PublicAddress address) {
        this.parts = parts;
        this.queries = queries;
        this.limits = limits;
        this.formats = formats;
        this.address = address;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        limits.verification(request.exchange());
        return Mono.justOrEmpty(VerificationCode.parse(request.pathVariable("entered")))
                .filterWhen(code -> parts.isOpenToAll(code, SharedPart.WIDGET))
                .flatMap(code -> queries.ask(new VerifyCertificate(code.value(), null, false), Verification.class))
                .filter(verification -> verification.status() != VerificationStatus.ERASED)
                .flatMap(verification -> Mono.justOrEmpty(verification.certificate())
                        .map(certificate -> model(certificate, verification.status(), request)))
                .flatMap(model -> answer(HttpStatus.OK, "sharing/widget", model, request))
                .switchIfEmpty(
                        Mono.defer(() -> answer(HttpStatus.NOT_FOUND, "sharing/no-widget", frame(request), request)));
    }

    private Map<String, Object> model(CertificateView certificate, VerificationStatus status, ServerRequest request) {
        AttestedContent content = certificate.content();
        Map<String, Object> model = frame(request);
        model.put("status", status.name());
        model.put("content", content);
        model.put("code", certificate.code().value());
        model.put("holder", content.holderName().orElse(""));
        model.put("issuedOn", formats.date(content.issuedAt(), content.zone(), locale(request)));
        model.put("pictured", certificate.sharing().shows(SharedDetail.PICTURE));
        model.put(
                "page",
                address.of(
                        "/verify/" + certificate.code().value(),
                        request.exchange().getRequest()));
        return model;
    }

    private static Map<String, Object> frame(ServerRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("language", locale(request).getLanguage());
        model.put("theme", request.queryParam("theme").filter(THEMES::contains).orElse("auto"));
        return model;
    }

    private static Locale locale(ServerRequest request) {
        return LanguageOfRequest.of(request.exchange().getRequest());
    }

    private static Mono<ServerResponse> answer(
            HttpStatus status, String view, Map<String, Object> model, ServerRequest request) {
        HttpHeaders headers = request.exchange().getResponse().getHeaders();
        headers.remove("X-Frame-Options");
        headers.set("Content-Security-Policy", CONTENT);
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        headers.set("Referrer-Policy", "no-referrer");
        return ServerResponse.status(status).contentType(MediaType.TEXT_HTML).render(view, model);
    }
}
