package org.attestory.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestory.account.api.TokenScope;
import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every path, and who may open it. A new page is entered here, else {@link #knowsEveryPage} fails. */
class AccessMatrixTest extends PageTest {

    private static final Set<Role> STUDIO = EnumSet.of(Role.INSTRUCTOR, Role.ADMINISTRATOR);
    private static final Set<Role> ANY_ROLE = EnumSet.allOf(Role.class);

    private static final Set<String> NAMED_BY_SCOPES = Set.of(
            "GET /api/v1/account",
            "POST /api/v1/verifications",
            "POST /api/v1/verifications/file",
            "POST /api/v1/programs");

    @Autowired
    private RequestMappingHandlerMapping mappings;

    /** A path, and the roles it is open to; everybody means visitors too. */
    private record Row(String path, boolean everybody, Set<Role> roles) {}

    private static final List<Row> TABLE = List.of(
            everybody("/"),
            everybody("/programs/{slug}"),
            everybody("/sign-up"),
            everybody("/log-in"),
            everybody("/preferences"),
            everybody("/verify"),
            everybody("/verify/{entered}"),
            everybody("/verify/file"),
            everybody("/api/v1/verifications/file"),
            everybody("/v/{entered}"),
            everybody("/V/{entered}"),
            everybody("/verify/{entered}/receipt.jwt"),
            everybody("/api"),
            everybody("/api/openapi.json"),
            everybody("/api/v1/verifications"),
            everybody("/certificates/{entered}.pdf"),
            everybody("/certificates/{entered}.png"),
            everybody("/certificates/{entered}/thumbnail.png"),
            everybody("/certificates/{entered}/preview.png"),
            everybody("/embed/{entered}"),
            everybody("/robots.txt"),
            everybody("/certificates/{entered}.json"),
            everybody("/certificates/{entered}.jwt"),
            everybody("/certificates/{entered}/latest"),
            everybody("/.well-known/did.json"),
            everybody("/.well-known/jwks.json"),
            everybody("/keys/{keyId}"),
            everybody("/status/{number}"),
            everybody("/css/base.css"),
            everybody("/js/attestory.js"),
            everybody("/images/mark.svg"),
            everybody("/fonts/none.woff2"),
            everybody("/media/none.mp4"),
            everybody("/webjars/htmx.org/2.0.10/dist/htmx.min.js"),
            everybody("/schemas/program-1.json"),
            everybody("/actuator/health"),
            only("/log-out", ANY_ROLE),
            only("/account", ANY_ROLE),
            only("/account/sharing", ANY_ROLE),
            only("/account/tokens", ANY_ROLE),
            only("/account/tokens/{tokenId}/revoke", ANY_ROLE),
            only("/account/name", ANY_ROLE),
            only("/account/password", ANY_ROLE),
            only("/learn", Set.of(Role.LEARNER)),
            only("/learn/certificates/{entered}", Set.of(Role.LEARNER)),
            only("/learn/certificates/{entered}/sharing", Set.of(Role.LEARNER)),
            only("/learn/certificates/{entered}/qr.svg", Set.of(Role.LEARNER)),
            only("/learn/{slug}", Set.of(Role.LEARNER)),
            only("/learn/{slug}/updates", Set.of(Role.LEARNER)),
            only("/learn/{slug}/enrolment", Set.of(Role.LEARNER)),
            only("/learn/{slug}/approval-request", Set.of(Role.LEARNER)),
            only("/learn/{slug}/certificate-language", Set.of(Role.LEARNER)),
            only("/learn/{slug}/activities/{activityId}", Set.of(Role.LEARNER)),
            only("/learn/{slug}/activities/{activityId}/completion", Set.of(Role.LEARNER)),
            only("/learn/{slug}/activities/{activityId}/watched", Set.of(Role.LEARNER)),
            only("/learn/{slug}/activities/{activityId}/attempts", Set.of(Role.LEARNER)),
            only("/learn/{slug}/activities/{activityId}/attempts/{attemptId}", Set.of(Role.LEARNER)),
            only("/approvals", Set.of(Role.INSTRUCTOR)),
            only("/approvals/updates", Set.of(Role.INSTRUCTOR)),
            only("/approvals/anything", Set.of(Role.INSTRUCTOR)),
            only("/registry", Set.of(Role.REGISTRAR)),
            only("/registry/anything", Set.of(Role.REGISTRAR)),
            only("/administration", Set.of(Role.ADMINISTRATOR)),
            only("/administration/anything", Set.of(Role.ADMINISTRATOR)),
            only("/actuator/metrics", Set.of(Role.ADMINISTRATOR)),
            only("/audit", Set.of(Role.AUDITOR)),
            only("/audit/anything", Set.of(Role.AUDITOR)),
            only("/approvals/{enrolmentId}", Set.of(Role.INSTRUCTOR)),
            only("/approvals/{enrolmentId}/approve", Set.of(Role.INSTRUCTOR)),
            only("/approvals/{enrolmentId}/decline", Set.of(Role.INSTRUCTOR)),
            only("/learn/{slug}/printed-copy", Set.of(Role.LEARNER)),
            only("/learn/{slug}/printed-copy/cancel", Set.of(Role.LEARNER)),
            only("/learn/certificates/{entered}/printed-copy", Set.of(Role.LEARNER)),
            only("/learn/certificates/{entered}/printed-copy/cancel", Set.of(Role.LEARNER)),
            only("/registry/printed-copies", Set.of(Role.REGISTRAR)),
            only("/registry/printed-copies/certificates", Set.of(Role.REGISTRAR)),
            only("/registry/printed-copies/labels", Set.of(Role.REGISTRAR)),
            only("/registry/printed-copies/printed", Set.of(Role.REGISTRAR)),
            only("/registry/printed-copies/{copyId}/posted", Set.of(Role.REGISTRAR)),
            only("/registry/printed-copies/{copyId}/returned", Set.of(Role.REGISTRAR)),
            only("/registry/printed-copies/{copyId}/cancelled", Set.of(Role.REGISTRAR)),
            only("/registry/exports", Set.of(Role.REGISTRAR)),
            only("/registry/exports/new", Set.of(Role.REGISTRAR)),
            only("/registry/exports/{exportId}", Set.of(Role.REGISTRAR)),
            only("/registry/exports/{exportId}/cancel", Set.of(Role.REGISTRAR)),
            only("/registry/exports/{exportId}/archive.zip", Set.of(Role.REGISTRAR)),
            only("/registry/{code}", Set.of(Role.REGISTRAR)),
            only("/registry/{code}/{decision}", Set.of(Role.REGISTRAR)),
            only("/administration/programs", Set.of(Role.ADMINISTRATOR)),
            only("/administration/programs/{slug}", Set.of(Role.ADMINISTRATOR)),
            only("/administration/programs/{slug}/publish", Set.of(Role.ADMINISTRATOR)),
            only("/administration/programs/{slug}/retire", Set.of(Role.ADMINISTRATOR)),
            only("/administration/keys", Set.of(Role.ADMINISTRATOR)),
            only("/administration/parked-events", Set.of(Role.ADMINISTRATOR)),
            only("/administration/parked-events/{projection}/retry", Set.of(Role.ADMINISTRATOR)),
            only("/administration/projections", Set.of(Role.ADMINISTRATOR)),
            only("/administration/projections/updates", Set.of(Role.ADMINISTRATOR)),
            only("/administration/projections/{projection}/check", Set.of(Role.ADMINISTRATOR)),
            only("/administration/accounts", Set.of(Role.ADMINISTRATOR)),
            only("/administration/accounts/new", Set.of(Role.ADMINISTRATOR)),
            only("/administration/accounts/{accountId}", Set.of(Role.ADMINISTRATOR)),
            only("/administration/accounts/{accountId}/grant", Set.of(Role.ADMINISTRATOR)),
            only("/administration/accounts/{accountId}/withdraw", Set.of(Role.ADMINISTRATOR)),
            only("/administration/accounts/{accountId}/disable", Set.of(Role.ADMINISTRATOR)),
            only("/administration/accounts/{accountId}/enable", Set.of(Role.ADMINISTRATOR)),
            only("/administration/accounts/{accountId}/erase", Set.of(Role.ADMINISTRATOR)),
            only("/audit/{code}", Set.of(Role.AUDITOR)),
            only("/templates", STUDIO),
            only("/templates/anything/else/at/all", STUDIO),
            only("/templates/new", STUDIO),
            only("/templates/import", STUDIO),
            only("/templates/images/{imageId}", STUDIO),
            only("/templates/previews/{token}/{sample}", STUDIO),
            only("/templates/{templateId}", STUDIO),
            only("/templates/{templateId}/expert", STUDIO),
            only("/templates/{templateId}/publish", STUDIO),
            only("/templates/{templateId}/retire", STUDIO),
            only("/templates/{templateId}/versions/{version}", STUDIO),
            only("/templates/{templateId}/versions/{version}/export", STUDIO),
            only("/templates/{templateId}/pictures/{version}", STUDIO),
            only("/api/v1/account", ANY_ROLE),
            only("/api/v1/programs", Set.of(Role.ADMINISTRATOR)));

    @Test
    void holdsForVisitors() {
        Browser visitor = visitor();
        for (Row row : TABLE) {
            if (row.path().endsWith("/updates")) {
                continue;
            }
            if (isForPrograms(row)) {
                HttpStatusCode status =
                        visitor.get(address(row)).returnResult(Void.class).getStatus();
                assertThat(status.value() == 401).as(row.path()).isEqualTo(!row.everybody());
                continue;
            }
            String location = visitor.get(address(row))
                    .returnResult(Void.class)
                    .getResponseHeaders()
                    .getFirst("Location");
            assertThat(location != null && location.startsWith("/log-in?next="))
                    .as("a visitor is led from %s to the log-in page", row.path())
                    .isEqualTo(!row.everybody());
        }
    }

    @Test
    void holdsForEveryRole() {
        for (Role role : Role.values()) {
            Browser person = signedIn(role);
            for (Row row : TABLE) {
                // Streams never end, so a person who may listen is tried elsewhere.
                if (row.path().endsWith("/updates") && row.roles().contains(role)) {
                    continue;
                }
                if (isForPrograms(row)) {
                    continue;
                }
                HttpStatusCode status =
                        person.get(address(row)).returnResult(Void.class).getStatus();
                assertThat(status.value() == 403)
                        .as("%s is closed to %s", row.path(), role)
                        .isEqualTo(!row.everybody() && !row.roles().contains(role));
            }
        }
    }

    /** Under every role, with every scope: what no scope names stays closed, and so does what the role does not open. */
    @Test
    void holdsForPrograms() {
        for (Role role : Role.values()) {
            Browser program = bearing(EnumSet.allOf(TokenScope.class), role);
            for (Row row : TABLE) {
                if (!isForPrograms(row)) {
                    continue;
                }
                for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE)) {
                    HttpStatusCode status = program.call(method, address(row), MediaType.TEXT_HTML, new byte[0])
                            .returnResult(Void.class)
                            .getStatus();
                    boolean named = NAMED_BY_SCOPES.contains(method + " " + row.path());
                    assertThat(status.value() == 403)
                            .as("%s %s is closed to programs of %s", method, row.path(), role)
                            .isEqualTo(!named || !row.roles().contains(role));
                }
            }
        }
    }

    /** What browsers send along by themselves opens nothing to programs. */
    @Test
    void knowsNoCookieOfPrograms() {
        Browser person = signedIn(Role.LEARNER, Role.values());
        for (Row row : TABLE) {
            if (isForPrograms(row) && !row.everybody()) {
                person.get(address(row)).expectStatus().isUnauthorized();
                person.postWithoutToken(address(row), new LinkedMultiValueMap<>())
                        .expectStatus()
                        .isUnauthorized();
            }
        }
    }

    @Test
    void asksEveryChangeForItsToken() {
        Browser person = signedIn(Role.LEARNER, Role.values());
        for (Row row : TABLE) {
            if (isForPrograms(row)) {
                continue;
            }
            person.postWithoutToken(address(row), new LinkedMultiValueMap<>())
                    .expectStatus()
                    .isForbidden();
        }
    }

    /** Nobody is sent to log in for it, or told that it is closed. */
    @Test
    void findsNothingWhereNothingIs() {
        visitor().get("/nothing-here").expectStatus().isNotFound();
        assertThat(text(signedIn(Role.AUDITOR)
                        .get("/nothing-here")
                        .expectStatus()
                        .isNotFound()))
                .contains("There is nothing at this address", "/log-out");
    }

    /** A closed door is no reason to take somebody for a visitor. */
    @Test
    void knowsThePersonBeforeAClosedDoor() {
        assertThat(text(signedIn(Role.LEARNER).get("/audit").expectStatus().isForbidden()))
                .contains("This page is not open to you", "/log-out")
                .doesNotContain("/sign-up");
    }

    @Test
    void tellsProgramsNothingOfPages() {
        assertThat(text(bearing(EnumSet.allOf(TokenScope.class), Role.LEARNER)
                        .call(HttpMethod.POST, "/api/v1/programs", MediaType.TEXT_PLAIN, new byte[0])
                        .expectStatus()
                        .isForbidden()))
                .contains("This is not open to whoever asked")
                .doesNotContain("page");
    }

    @Test
    void knowsEveryPage() {
        Set<String> tried = TABLE.stream().map(Row::path).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (PathPattern pattern : mapping.getPatternsCondition().getPatterns()) {
                if (tried.stream().noneMatch(path -> isTriedBy(pattern, path))) {
                    unknown.add(pattern.getPatternString());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static boolean isTriedBy(PathPattern pattern, String path) {
        return pattern.getPatternString().equalsIgnoreCase(path)
                || pattern.getPatternString()
                        .replaceAll("\\{[a-zA-Z]+}", "{}")
                        .equalsIgnoreCase(path.replaceAll("\\{[a-zA-Z]+}", "{}"))
                || PathPatternParser.defaultInstance
                        .parse(path)
                        .matches(PathContainer.parsePath(pattern.getPatternString()));
    }

    private static boolean isForPrograms(Row row) {
        return row.path().startsWith("/api/v1/");
    }

    private static String address(Row row) {
        return row.path().replace("{slug}", "data-protection").replaceAll("\\{[a-zA-Z]+}", "some-thing");
    }

    private static Row everybody(String path) {
        return new Row(path, true, ANY_ROLE);
    }

    private static Row only(String path, Set<Role> roles) {
        return new Row(path, false, roles);
    }
}
