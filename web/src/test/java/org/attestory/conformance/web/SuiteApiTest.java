package org.attestory.conformance.web;

import org.attestory.conformance.api.TryCredentials;
import org.attestory.conformance.api.TryCredentials.Operation;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@TestPropertySource(properties = "attestory.vc-api.enabled=true")
class SuiteApiTest extends PageTest {

    @Test
    void answersSuitesWithoutAccountAndToken() {
        sides.onQuery(
                TryCredentials.class,
                TryCredentials.Result.class,
                query -> new TryCredentials.Result(
                        query.operation() != Operation.VERIFY_PRESENTATION, "{\"asked\":" + query.body() + "}"));

        post("/credentials/issue").expectStatus().isCreated().expectBody().json("{\"asked\":{\"a\":1}}");
        post("/credentials/verify").expectStatus().isOk();
        post("/presentations/verify").expectStatus().isBadRequest();
        visitor().get("/credentials/status", "*/*").expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec post(String path) {
        return WebTestClient.bindToServer()
                .baseUrl(address())
                .responseTimeout(PATIENCE)
                .build()
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"a\":1}")
                .exchange();
    }
}
