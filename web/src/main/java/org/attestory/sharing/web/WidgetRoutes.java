package org.attestory.sharing.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The way to the widget: none of a page's filters, which know people and bring the form token and its cookie along. */
@Configuration(proxyBeanMethods = false)
class WidgetRoutes {

    private static final String PATH = "/embed/";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityWebFilterChain widgetsKnowNobody() {
        return new SecurityWebFilterChain() {
            @Override
            public Mono<Boolean> matches(ServerWebExchange exchange) {
                return Mono.just(READING.contains(exchange.getRequest().getMethod())
                        && exchange.getRequest().getPath().value().startsWith(PATH));
            }

            @Override
            public Flux<WebFilter> getWebFilters() {
                return Flux.empty();
            }
        };
    }

    @Bean
    RouterFunction<ServerResponse> widgets(Widget widget) {
        return RouterFunctions.route()
                .GET(PATH + "{entered}", widget::show)
                .HEAD(PATH + "{entered}", widget::show)
                .build();
    }
}
