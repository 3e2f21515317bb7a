package org.attestory.appearance.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attestory.access.web.CsrfCookie;
import org.attestory.access.web.CurrentPerson;
import org.attestory.access.web.RoleHome;
import org.attestory.access.web.SignedIn;
import org.attestory.kernel.Role;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What every page needs beside its own content; templates find it as {@code layout}.
 *
 * @see LayoutAdvice
 */
@Component
class Layout {

    static final String ATTRIBUTE = "layout";

    private final AppearanceSettings settings;

    Layout(AppearanceSettings settings) {
        this.settings = settings;
    }

    /** Also puts the form token where the templates' forms find it. */
    Mono<Model> of(ServerWebExchange exchange) {
        return Mono.zip(token(exchange), CurrentPerson.get().map(List::of).defaultIfEmpty(List.of()))
                .map(known -> model(exchange, known.getT1(), known.getT2()));
    }

    private Model model(ServerWebExchange exchange, String token, List<SignedIn> person) {
        Preferences preferences = Preferences.in(exchange.getRequest());
        return new Model(
                LanguageOfRequest.of(exchange.getRequest()).getLanguage(),
                Preferences.word(preferences.theme()),
                Preferences.word(preferences.size()),
                preferences.cookies() == null,
                settings.demo(),
                here(exchange),
                token,
                person.isEmpty() ? "" : person.getFirst().name(),
                !person.isEmpty(),
                person.isEmpty() ? List.of() : destinations(person.getFirst(), exchange));
    }

    private static Mono<String> token(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(present -> exchange.getAttributes().put(CsrfCookie.FIELD, present))
                .map(CsrfToken::getToken)
                .defaultIfEmpty("");
    }

    /** Where to return to after a choice of preferences: this page, unless it answered a form. */
    private static String here(ServerWebExchange exchange) {
        String query = exchange.getRequest().getURI().getRawQuery();
        String path = exchange.getRequest().getPath().value();
        return query == null ? path : path + "?" + query;
    }

    private static List<Destination> destinations(SignedIn person, ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        Stream<Destination> homes = Arrays.stream(Role.values())
                .filter(person::has)
                .map(role ->
                        Destination.of("navigation." + role.name().toLowerCase(Locale.ROOT), RoleHome.of(role), path));
        boolean makesTemplates = person.has(Role.INSTRUCTOR) || person.has(Role.ADMINISTRATOR);
        Stream<Destination> studio =
                makesTemplates ? Stream.of(Destination.of("navigation.templates", "/templates", path)) : Stream.empty();
        return Stream.concat(homes, studio).toList();
    }

    /** An entry of the navigation. */
    record Destination(String key, String path, boolean here) {

        static Destination of(String key, String path, String visited) {
            return new Destination(key, path, visited.startsWith(path));
        }
    }

    /**
     * The values for the layout.
     *
     * @param asksAboutCookies whether the visitor has yet to answer the cookie notice
     * @param token the form token, for scripts
     */
    record Model(
            String language,
            String theme,
            String size,
            boolean asksAboutCookies,
            boolean demo,
            String here,
            String token,
            String person,
            boolean signedIn,
            List<Destination> destinations) {}
}
