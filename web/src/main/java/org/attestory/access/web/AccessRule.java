package org.attestory.access.web;

import java.util.List;
import java.util.Set;
import org.attestory.kernel.Role;

/**
 * Who may open some paths.
 *
 * @param audience everybody, anybody who is signed in, or the holders of a role
 * @param roles any one of them is enough; empty unless the audience is the holders of a role
 */
public record AccessRule(Audience audience, Set<Role> roles, List<String> paths) {

    /** Whom a path is open to. */
    public enum Audience {
        EVERYBODY,
        SIGNED_IN,
        ROLE
    }

    /** All of them; the first that fits decides, and what none names is not there, for anybody. New pages are entered here. */
    public static final List<AccessRule> ALL = List.of(
            everybody("/", "/programs/**", "/media/**"),
            everybody(
                    "/verify/**",
                    "/api/v1/verifications/file",
                    "/v/**",
                    "/V/**",
                    "/certificates/*.pdf",
                    "/certificates/*.png",
                    "/certificates/*/thumbnail.png",
                    "/certificates/*/preview.png"),
            everybody("/embed/*", "/robots.txt"),
            everybody("/certificates/*.json", "/certificates/*.jwt", "/certificates/*/latest"),
            everybody("/.well-known/did.json", "/.well-known/jwks.json", "/keys/*", "/status/*"),
            everybody("/sign-up", "/log-in", "/preferences"),
            everybody("/css/**", "/js/**", "/fonts/**", "/images/**", "/webjars/**"),
            everybody("/schemas/**"),
            everybody("/api", "/api/openapi.json", "/api/v1/verifications"),
            everybody("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"),
            signedIn("/account/**", "/log-out", "/api/v1/account"),
            only(Role.LEARNER, "/learn/**"),
            only(Role.INSTRUCTOR, "/approvals/**"),
            only(Role.REGISTRAR, "/registry/**"),
            any(Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR), "/templates/**"),
            only(Role.ADMINISTRATOR, "/administration/**", "/api/v1/programs/**", "/actuator/**"),
            only(Role.AUDITOR, "/audit/**"));

    private static AccessRule everybody(String... paths) {
        return new AccessRule(Audience.EVERYBODY, Set.of(), List.of(paths));
    }

    private static AccessRule signedIn(String... paths) {
        return new AccessRule(Audience.SIGNED_IN, Set.of(), List.of(paths));
    }

    private static AccessRule only(Role role, String... paths) {
        return any(Set.of(role), paths);
    }

    private static AccessRule any(Set<Role> roles, String... paths) {
        return new AccessRule(Audience.ROLE, roles, List.of(paths));
    }
}
