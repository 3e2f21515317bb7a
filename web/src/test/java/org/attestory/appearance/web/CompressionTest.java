package org.attestory.appearance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is the same for everybody travels compressed, and what may hold a secret does not. */
class CompressionTest extends PageTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/css/base.css", "/js/attestory.js", "/webjars/htmx.org/2.0.10/dist/htmx.min.js"})
    void makesFilesOfThePagesSmaller(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> whole = get(path, "identity");
        HttpResponse<byte[]> compressed = get(path, "gzip");

        assertThat(whole.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.headers().allValues("Vary")).anyMatch(names -> names.equalsIgnoreCase("Accept-Encoding"));
        assertThat(compressed.body()).hasSizeLessThan(whole.body().length / 2);
    }

    @Test
    void leavesPagesAsTheyAre() throws IOException, InterruptedException {
        assertThat(get("/verify", "gzip").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    private HttpResponse<byte[]> get(String path, String encoding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", encoding)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }
}
