package org.attestory.verification.web;

import org.attestory.access.web.Redirects;
import org.attestory.appearance.web.SecurityHeaders;
import org.attestory.credential.web.PublicReads;
import org.attestory.sharing.web.Robots;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;

/**
 * Answers programs before filters, routes and codecs are looked for, which together cost many times what the answer does.
 * What it has no answer to, for whatever reason, takes the ordinary way, which knows how to say so.
 */
@Component
class VerificationShortcut implements WebHttpHandlerBuilderCustomizer {

    private static final PreparedHeaders PLAIN = headers(false);
    private static final PreparedHeaders SECURE = headers(true);

    private final VerificationJson json;
    private final ObjectProvider<ForwardedHeaderTransformer> proxies;

    VerificationShortcut(VerificationJson json, ObjectProvider<ForwardedHeaderTransformer> proxies) {
        this.json = json;
        this.proxies = proxies;
    }

    private static PreparedHeaders headers(boolean secure) {
        return new PreparedHeaders(headers -> {
            SecurityHeaders.addTo(headers, secure);
            headers.set(Robots.HEADER, Robots.NOTHING);
            PublicReads.addTo(headers);
            headers.setContentType(MediaType.APPLICATION_JSON);
        });
    }

    @Override
    public void customize(WebHttpHandlerBuilder builder) {
        ForwardedHeaderTransformer proxy = proxies.getIfAvailable();
        builder.httpHandlerDecorator(ordinary -> (request, response) -> VerificationRoutes.isForMachines(request)
                ? answer(
                        proxy == null ? request : proxy.apply(request),
                        response,
                        Mono.defer(() -> ordinary.handle(request, response)))
                : ordinary.handle(request, response));
    }

    private Mono<Void> answer(ServerHttpRequest request, ServerHttpResponse response, Mono<Void> ordinaryWay) {
        return json.answer(request)
                .map(answer -> write(answer, response, Redirects.isSecure(request)))
                .onErrorReturn(ordinaryWay)
                .flatMap(way -> way);
    }

    private static Mono<Void> write(VerificationJson.Answer answer, ServerHttpResponse response, boolean secure) {
        response.setStatusCode(answer.status());
        (secure ? SECURE : PLAIN).addTo(response);
        response.getHeaders().setContentLength(answer.json().length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(answer.json())));
    }
}
