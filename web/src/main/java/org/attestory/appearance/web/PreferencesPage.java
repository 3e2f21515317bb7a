package org.attestory.appearance.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attestory.access.web.Redirects;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Keeps choices of colours, size, language and cookies, and returns to where they were made. */
@Controller
class PreferencesPage {

    @PostMapping("/preferences")
    Mono<Void> choose(ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> {
            Preferences chosen = Preferences.in(exchange.getRequest()).with(words(form));
            exchange.getResponse()
                    .addCookie(ResponseCookie.from(Preferences.COOKIE, chosen.format())
                            .path("/")
                            .httpOnly(true)
                            .secure(Redirects.isSecure(exchange))
                            .sameSite("Lax")
                            .maxAge(Duration.ofDays(365))
                            .build());
            return Redirects.to(exchange, URI.create(Redirects.localOr(form.getFirst("next"), "/")));
        });
    }

    private static List<String> words(MultiValueMap<String, String> form) {
        return Stream.of("theme", "size", "language", "cookies")
                .map(form::getFirst)
                .filter(Objects::nonNull)
                .toList();
    }
}
