package org.attestory.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.attestory.issuance.api.VerificationCode;

/** Asks one node about certificates, again and again. */
final class Verifier implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Verifier(int port) {
        this.port = port;
    }

    /** Asks until that is the answer; returns when it came. */
    long awaitStatus(VerificationCode code, String status) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/verify/" + code))
                .header("Accept", "application/json")
                .build();
        String wanted = "{\"status\":\"" + status + "\"";
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!client.send(request, BodyHandlers.ofString()).body().startsWith(wanted)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("a certificate never became " + status);
                }
            }
            return System.nanoTime();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
