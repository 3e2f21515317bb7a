package org.attestory.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import reactor.test.StepVerifier;

class MaskedTokenTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void isAnotherTextEachTime() {
        assertThat(MaskedToken.of("a token", random))
                .isNotEqualTo(MaskedToken.of("a token", random))
                .doesNotContain("a token");
    }

    @Test
    void isReadAtTheDoor() {
        String masked = MaskedToken.of("a t\u00f6ken", random);

        new XorServerCsrfTokenRequestAttributeHandler()
                .resolveCsrfTokenValue(
                        MockServerWebExchange.from(
                                MockServerHttpRequest.post("/").header(CsrfCookie.HEADER, masked)),
                        new DefaultCsrfToken(CsrfCookie.HEADER, CsrfCookie.FIELD, "a t\u00f6ken"))
                .as(StepVerifier::create)
                .expectNext("a t\u00f6ken")
                .verifyComplete();
    }
}
