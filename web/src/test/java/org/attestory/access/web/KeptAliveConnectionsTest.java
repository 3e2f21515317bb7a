package org.attestory.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;

class KeptAliveConnectionsTest extends PageTest {

    private static final int ROUNDS = 100;
    private static final List<Map.Entry<String, Integer>> ANSWERS = List.of(
            Map.entry("/log-in", 200),
            Map.entry("/learn", 303),
            Map.entry("/nothing", 404),
            Map.entry("/css/base.css", 200));

    @Test
    void answerPagesAndRedirectsInTurnWithoutHanging() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<String, Integer> expected : ANSWERS) {
                    HttpRequest request = HttpRequest.newBuilder(URI.create(address() + expected.getKey()))
                            .header("Accept", "text/html")
                            .timeout(Duration.ofSeconds(10))
                            .build();
                    assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                                    .statusCode())
                            .isEqualTo(expected.getValue());
                }
            }
        }
    }
}
