package org.attestory.verification.web;

import java.util.function.Consumer;
import org.attestory.access.web.CsrfCookie;
import org.attestory.appearance.web.PublicAddress;
import org.attestory.verification.api.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;

/**
 * Shows visitors a page that was made for an equal verdict and an equal reader a moment ago. The verdict is established
 * for each of them, and whoever finds no such page takes the ordinary way with it, where a copy is kept of what it sends.
 */
@Component
class VerdictShortcut implements WebHttpHandlerBuilderCustomizer {

    private final VerdictsForPeople verdicts;
    private final KeptPages pages;
    private final CsrfCookie tokens;
    private final PublicAddress address;
    private final ObjectProvider<ForwardedHeaderTransformer> proxies;

    VerdictShortcut(
            VerdictsForPeople verdicts,
            KeptPages pages,
            CsrfCookie tokens,
            PublicAddress address,
            ObjectProvider<ForwardedHeaderTransformer> proxies) {
        this.verdicts = verdicts;
        this.pages = pages;
        this.tokens = tokens;
        this.address = address;
        this.proxies = proxies;
    }

    @Override
    public void customize(WebHttpHandlerBuilder builder) {
        ForwardedHeaderTransformer proxy = proxies.getIfAvailable();
        builder.httpHandlerDecorator(ordinary -> (request, response) -> PlainVisit.is(request)
                ? answer(new Visit(request, response, ordinary), proxy)
                : ordinary.handle(request, response));
    }

    private Mono<Void> answer(Visit visit, @Nullable ForwardedHeaderTransformer proxy) {
        return Mono.defer(() -> {
                    ServerHttpRequest seen = proxy == null ? visit.request() : proxy.apply(visit.request());
                    return verdicts.ofVisitor(PlainVisit.code(seen), seen).map(now -> show(now, seen, visit));
                })
                .onErrorResume(failure -> Mono.just(visit.ordinaryWay(Mono.error(failure))))
                .flatMap(way -> way);
    }

    private Mono<Void> show(Verification now, ServerHttpRequest seen, Visit visit) {
        if (now.certificate() == null || !now.code().equals(PlainVisit.code(seen))) {
            return visit.ordinaryWay(Mono.just(now));
        }
        Told told = Told.of(now);
        Reader reader = Reader.of(seen, address);
        SentPage kept = pages.find(reader, told);
        return kept == null
                ? visit.copying(page -> pages.keep(reader, told, page)).ordinaryWay(Mono.just(now))
                : kept.writeTo(visit.response(), tokens.maskedFor(seen, visit.response()));
    }

    /** Somebody who came, and the way that they take if no page is kept for them. */
    private record Visit(ServerHttpRequest request, ServerHttpResponse response, HttpHandler ordinary) {

        Mono<Void> ordinaryWay(Mono<Verification> established) {
            return ordinary.handle(request, response).contextWrite(VerdictsForPeople.handingOn(established));
        }

        Visit copying(Consumer<SentPage> keeper) {
            return new Visit(request, new CopiedResponse(response, keeper), ordinary);
        }
    }
}
