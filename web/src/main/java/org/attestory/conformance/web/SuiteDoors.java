package org.attestory.conformance.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.server.MatcherSecurityWebFilterChain;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Suites have no account and no form token, and nothing that they may do needs one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("attestory.vc-api.enabled")
class SuiteDoors {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityWebFilterChain suites() {
        return new MatcherSecurityWebFilterChain(
                new OrServerWebExchangeMatcher(
                        new PathPatternParserServerWebExchangeMatcher("/credentials/*"),
                        new PathPatternParserServerWebExchangeMatcher("/presentations/*")),
                List.of(SuiteDoors::passOn));
    }

    private static Mono<Void> passOn(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange);
    }
}
