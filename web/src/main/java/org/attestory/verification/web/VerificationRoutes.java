package org.attestory.verification.web;

import org.attestory.access.web.WantsHtml;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The way to the JSON answer, kept short: it is asked for by machines, often, and needs to know nobody. */
@Configuration(proxyBeanMethods = false)
class VerificationRoutes {

    static final String PATH = "/verify/";
    private static final Mono<Boolean> FOR_MACHINES = Mono.just(true);
    private static final Mono<Boolean> FOR_PEOPLE = Mono.just(false);

    /** Reads nothing but the code, so no filter of the pages applies. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityWebFilterChain verificationByMachines() {
        return new SecurityWebFilterChain() {
            @Override
            public Mono<Boolean> matches(ServerWebExchange exchange) {
                return isForMachines(exchange.getRequest()) ? FOR_MACHINES : FOR_PEOPLE;
            }

            @Override
            public Flux<WebFilter> getWebFilters() {
                return Flux.empty();
            }
        };
    }

    @Bean
    RouterFunction<ServerResponse> verificationAsJson(VerificationJson json) {
        return RouterFunctions.route(request -> isForMachines(request.exchange().getRequest()), json::respond);
    }

    static boolean isForMachines(ServerHttpRequest request) {
        String path = request.getPath().value();
        return path.startsWith(PATH)
                && path.length() > PATH.length()
                && path.indexOf('/', PATH.length()) < 0
                && HttpMethod.GET.equals(request.getMethod())
                && WantsHtml.json(request.getHeaders().getFirst("Accept"));
    }
}
