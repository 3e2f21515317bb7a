package org.attestory.access.web;

import java.net.URI;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The doors: closed unless an {@link AccessRule} opens them. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties(RateLimitSettings.class)
class SecurityConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Requests are measured as a whole. Watching each filter besides costs more than the filters do, and fails where a
     * chain has none.
     */
    @Bean
    SecurityObservationSettings filtersUnwatched() {
        return SecurityObservationSettings.noObservations();
    }

    /**
     * Programs come with a token or as visitors, never with a cookie: what a browser sends along by itself proves nothing
     * here, so that no page of another site can make it act.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityWebFilterChain callsByPrograms(ServerHttpSecurity http, BearerFilter bearers, RefusedAtTheDoor refused) {
        return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/api/v1/**"))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .addFilterAt(bearers::filter, SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(SecurityConfiguration::openDoors)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                (exchange, exception) -> Mono.error(TokenRefusedException.missing()))
                        .accessDeniedHandler(refused))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .build();
    }

    @Bean
    SecurityWebFilterChain pages(
            ServerHttpSecurity http, AccountOfRequest accounts, CsrfCookie csrf, RefusedAtTheDoor refused) {
        return http.securityContextRepository(accounts)
                .authorizeExchange(SecurityConfiguration::openDoors)
                .csrf(protection -> protection
                        .csrfTokenRepository(csrf)
                        .csrfTokenRequestHandler(tokensOfAllForms())
                        .accessDeniedHandler(refused)
                        .requireCsrfProtectionMatcher(new ChangingRequests()))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(toLogIn(refused)).accessDeniedHandler(refused))
                // Own headers, in one filter for all answers: see SecurityHeaders.
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .build();
    }

    /** Forms that upload a file carry their token in a part of their own. */
    private static XorServerCsrfTokenRequestAttributeHandler tokensOfAllForms() {
        XorServerCsrfTokenRequestAttributeHandler tokens = new XorServerCsrfTokenRequestAttributeHandler();
        tokens.setTokenFromMultipartDataEnabled(true);
        return tokens;
    }

    private static void openDoors(AuthorizeExchangeSpec doors) {
        for (AccessRule rule : AccessRule.ALL) {
            AuthorizeExchangeSpec.Access access =
                    doors.pathMatchers(rule.paths().toArray(String[]::new));
            switch (rule.audience()) {
                case EVERYBODY -> access.permitAll();
                case SIGNED_IN -> access.authenticated();
                case ROLE ->
                    access.access((authentication, context) -> authentication
                            .map(person -> person.getPrincipal() instanceof SignedIn signedIn
                                    && rule.roles().stream().anyMatch(signedIn::has))
                            .defaultIfEmpty(false)
                            .map(AuthorizationDecision::new));
            }
        }
        doors.anyExchange().access((person, context) -> Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** People are led to the log-in page and back; programs and scripts are told. */
    private static ServerAuthenticationEntryPoint toLogIn(RefusedAtTheDoor refused) {
        return (exchange, exception) -> {
            if (!isPageVisit(exchange)) {
                return refused.unauthorized();
            }
            return Redirects.to(exchange, logInAndReturn(exchange));
        };
    }

    private static URI logInAndReturn(ServerWebExchange exchange) {
        String here = exchange.getRequest().getPath().value();
        return UriComponentsBuilder.fromPath("/log-in")
                .queryParam("next", "{here}")
                .build(here);
    }

    private static boolean isPageVisit(ServerWebExchange exchange) {
        return WantsHtml.in(exchange.getRequest());
    }
}
