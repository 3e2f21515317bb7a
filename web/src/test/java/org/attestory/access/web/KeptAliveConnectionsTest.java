package org.attestory.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;

class KeptAliveConnectionsTest extends PageTest {

    private static final int ROUNDS = 100;

    @Test
    void answerPagesAndRedirectsInTurnWithoutHanging() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : List.of("/log-in", "/learn", "/nothing", "/css/base.css")) {
                    HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                            .header("Accept", "text/html")
                            .timeout(Duration.ofSeconds(10))
                            .build();
                    assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                                    .statusCode())
                            .isIn(200, 303);
                }
            }
        }
    }
}
