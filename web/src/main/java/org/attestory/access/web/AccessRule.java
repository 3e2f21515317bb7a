package org.attestory.access.web;

import java.util.List;
import org.attestory.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may open some paths.
 *
 * @param audience everybody, anybody who is signed in, or the holders of a role
 * @param role null unless the audience is the holders of a role
 */
public record AccessRule(Audience audience, @Nullable Role role, List<String> paths) {

    /** Whom a path is open to. */
    public enum Audience {
        EVERYBODY,
        SIGNED_IN,
        ROLE
    }

    /** All of them; the first that fits decides, and what none names is closed to all. New pages are entered here. */
    public static final List<AccessRule> ALL = List.of(
            everybody("/", "/programs/**", "/media/**"),
            everybody("/verify/**", "/v/**", "/V/**", "/certificates/*.pdf", "/certificates/*.png"),
            everybody("/sign-up", "/log-in", "/preferences"),
            everybody("/css/**", "/js/**", "/fonts/**", "/images/**", "/webjars/**"),
            everybody("/schemas/**"),
            everybody("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"),
            signedIn("/account/**", "/log-out"),
            only(Role.LEARNER, "/learn/**"),
            only(Role.INSTRUCTOR, "/approvals/**"),
            only(Role.REGISTRAR, "/registry/**"),
            only(Role.ADMINISTRATOR, "/administration/**", "/api/v1/programs/**", "/actuator/**"),
            only(Role.AUDITOR, "/audit/**"));

    private static AccessRule everybody(String... paths) {
        return new AccessRule(Audience.EVERYBODY, null, List.of(paths));
    }

    private static AccessRule signedIn(String... paths) {
        return new AccessRule(Audience.SIGNED_IN, null, List.of(paths));
    }

    private static AccessRule only(Role role, String... paths) {
        return new AccessRule(Audience.ROLE, role, List.of(paths));
    }
}
