package org.attestory.sharing.web;

import java.util.List;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;

/**
 * Keeps search engines from everything about holders, unless a holder wants to be found. The page of a certificate is
 * closed by a header and not by {@code robots.txt}: what a robot must not fetch it cannot be told to forget, and an address
 * that somebody linked to would be listed all the same.
 */
@Configuration(proxyBeanMethods = false)
public class Robots {

    /** Tells robots to keep nothing of an answer. */
    public static final String HEADER = "X-Robots-Tag";

    /** The value of {@link #HEADER}, and of the element of pages that says the same. */
    public static final String NOTHING = "noindex, noarchive";

    private static final List<String> ABOUT_HOLDERS = List.of("/verify/", "/v/", "/V/", "/certificates/", "/embed/");

    private static final String RULES = """
            User-agent: *
            Disallow: /account
            Disallow: /administration
            Disallow: /api/
            Disallow: /approvals
            Disallow: /audit
            Disallow: /certificates/
            Allow: /certificates/*/preview.png
            Disallow: /embed/
            Disallow: /learn
            Disallow: /registry
            Disallow: /templates
            """;

    /** Whether robots may know the page of that certificate. */
    public static boolean mayIndex(@Nullable CertificateView certificate) {
        return certificate != null && certificate.sharing().visibility() == Visibility.PUBLIC;
    }

    /** Shut until a page says otherwise. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    WebFilter robotsStayAway() {
        return (exchange, chain) -> {
            String path = exchange.getRequest().getPath().value();
            if (ABOUT_HOLDERS.stream().anyMatch(path::startsWith)) {
                exchange.getResponse().getHeaders().set(HEADER, NOTHING);
            }
            return chain.filter(exchange);
        };
    }

    @Bean
    RouterFunction<ServerResponse> rulesForRobots() {
        return RouterFunctions.route()
                .GET(
                        "/robots.txt",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_PLAIN)
                                .bodyValue(RULES))
                .build();
    }

    /** Whether software asks that reads pages without being a reader: search engines, and what previews links. */
    public static boolean isRobot(ServerHttpRequest request) {
        String agent = request.getHeaders().getFirst(HttpHeaders.USER_AGENT);
        return agent == null || RobotNames.in(agent);
    }
}
