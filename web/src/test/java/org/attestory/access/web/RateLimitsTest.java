package org.attestory.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "attestory.rate-limits.log-in-per-email=3",
            "attestory.rate-limits.verification-per-address=3",
            "attestory.rate-limits.sign-up-per-address=3"
        })
class RateLimitsTest extends PageTest {

    private static final String WRONG = "wrong but long enough";

    @Test
    void stopGuessingAtOneAddressAlone() {
        for (int i = 0; i < 3; i++) {
            visitor()
                    .post("/log-in", Map.of("email", "one@example.org", "password", WRONG))
                    .expectStatus()
                    .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        visitor()
                .post("/log-in", Map.of("email", "ONE@example.org", "password", WRONG))
                .expectStatus()
                .isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
                .expectHeader()
                .exists("Retry-After");
        visitor()
                .post("/log-in", Map.of("email", "two@example.org", "password", WRONG))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void stopMassSignUp() {
        for (int i = 0; i < 3; i++) {
            visitor().post("/sign-up", Map.of()).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(text(visitor().post("/sign-up", Map.of()).expectStatus().isEqualTo(HttpStatus.TOO_MANY_REQUESTS)))
                .contains("Too many tries");
    }

    @Test
    void stopMassVerificationHoweverQuicklyThePageIsMade() {
        String page = "/verify/" + LearnerFixtures.CODE.value();
        visitor().get("/verify/mistyped", "application/json").expectStatus().isBadRequest();
        visitor().get(page).expectStatus().isOk();
        visitor().get(page).expectStatus().isOk();

        visitor()
                .get("/verify/mistyped", "application/json")
                .expectStatus()
                .isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
                .expectHeader()
                .exists("Retry-After")
                .expectHeader()
                .contentType("application/problem+json");
        visitor()
                .get(page)
                .expectStatus()
                .isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
                .expectHeader()
                .exists("Retry-After")
                .expectHeader()
                .contentType("text/html");
    }
}
