package org.attestory.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * One answer that was looked at, so that what is measured is known to be what it is taken for.
 *
 * @param length of its content in bytes
 */
record Specimen(int length) {

    /** Looks at a verdict that must be of that type and name the code that was asked for. */
    static Specimen at(int port, String path, String type) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", type)
                .header("User-Agent", "Mozilla/5.0")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            String code = path.substring(path.lastIndexOf('/') + 1);
            String sent = answer.headers().firstValue("Content-Type").orElse("");
            if (answer.statusCode() != 200
                    || !sent.startsWith(type)
                    || !answer.body().contains(code)) {
                throw new IOException(path + " was answered with " + answer.statusCode() + " and " + sent);
            }
            return new Specimen(answer.body().length());
        }
    }
}
