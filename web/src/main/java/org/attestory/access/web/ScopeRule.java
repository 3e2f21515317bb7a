package org.attestory.access.web;

import java.util.List;
import java.util.Optional;
import org.attestory.account.api.TokenScope;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What a scope opens, besides what an {@link AccessRule} says. What none names is closed to all tokens. New interfaces are
 * entered here.
 */
record ScopeRule(TokenScope scope, HttpMethod method, PathPattern path) {

    private static final List<ScopeRule> ALL = List.of(
            of(TokenScope.ACCOUNT, HttpMethod.GET, "/api/v1/account"),
            of(TokenScope.VERIFICATIONS, HttpMethod.POST, "/api/v1/verifications"),
            of(TokenScope.VERIFICATIONS, HttpMethod.POST, "/api/v1/verifications/file"),
            of(TokenScope.PROGRAMS, HttpMethod.POST, "/api/v1/programs"));

    /** The scope that such a request needs, empty if no token is good for it. */
    static Optional<TokenScope> neededBy(ServerHttpRequest request) {
        return ALL.stream()
                .filter(rule -> rule.method.equals(request.getMethod())
                        && rule.path.matches(request.getPath().pathWithinApplication()))
                .map(ScopeRule::scope)
                .findFirst();
    }

    private static ScopeRule of(TokenScope scope, HttpMethod method, String path) {
        return new ScopeRule(scope, method, PathPatternParser.defaultInstance.parse(path));
    }
}
