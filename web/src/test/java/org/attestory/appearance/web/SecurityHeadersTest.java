package org.attestory.appearance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.attestory.pages.PageTest;
import org.attestory.program.api.FindPrograms;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class SecurityHeadersTest extends PageTest {

    @Test
    void areOnEveryAnswer() {
        for (String path : List.of("/", "/log-in", "/learn", "/nothing", "/css/base.css", "/verify/mistyped")) {
            HttpHeaders headers = visitor().get(path).returnResult(Void.class).getResponseHeaders();
            assertThat(headers.getFirst("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                    .contains("base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(headers.getFirst("Referrer-Policy")).isNotBlank();
            assertThat(headers.getFirst("Permissions-Policy")).isNotBlank();
        }
    }

    @Test
    void keepPagesOutOfCachesAndFilesInThem() {
        assertThat(visitor()
                        .get("/")
                        .returnResult(Void.class)
                        .getResponseHeaders()
                        .getCacheControl())
                .isEqualTo("no-store");
        assertThat(visitor()
                        .get("/css/base.css")
                        .returnResult(Void.class)
                        .getResponseHeaders()
                        .getCacheControl())
                .contains("max-age");
    }

    @Test
    void areNeededByNoInlineScriptOrStyle() {
        for (String path : List.of("/", "/programs/data-protection", "/log-in", "/sign-up", "/verify")) {
            assertThat(visitor().page(path))
                    .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                    .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=\"|javascript:");
        }
    }

    @Test
    void goWithErrorPagesThatTellNothingInternal() {
        sides.onQuery(FindPrograms.class, FindPrograms.Result.class, query -> {
            throw new IllegalStateException("secret detail");
        });

        assertThat(text(visitor().get("/").expectStatus().isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR)))
                .contains("Something went wrong on our side")
                .doesNotContain("secret detail", "Exception", "\tat ");
        visitor()
                .get("/", "application/json")
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("http.500")
                .jsonPath("$.type")
                .isEqualTo("urn:attestory:problem:http.500")
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    @Test
    void goWithARefusalOfTooLargeForms() {
        visitor()
                .post("/log-in", Map.of("email", "a".repeat(700_000)))
                .expectStatus()
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void letCookiesOutToScriptsAndOtherSitesNever() {
        Browser browser = visitor();
        browser.post("/preferences", Map.of("theme", "dark"))
                .expectHeader()
                .values(
                        "Set-Cookie",
                        cookies -> assertThat(cookies)
                                .allSatisfy(cookie -> assertThat(cookie)
                                        .containsIgnoringCase("HttpOnly")
                                        .contains("SameSite=Lax")));
    }
}
