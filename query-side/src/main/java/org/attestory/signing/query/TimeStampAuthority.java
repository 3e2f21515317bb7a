package org.attestory.signing.query;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks an authority over HTTP (RFC 3161 section 3.4). One that fails is left alone for a while, so that not every document
 * waits for it in vain.
 */
final class TimeStampAuthority implements TimeStamps, AutoCloseable {

    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(TimeStampAuthority.class);
    private static final String MEDIA_TYPE = "application/timestamp-query";
    private static final int LARGEST_ANSWER = 1 << 16;
    private static final int NONCE_BITS = 64;

    private final HttpClient http;
    private final URI address;
    private final Duration timeout;
    private final MeterRegistry meters;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Instant> quietUntil = new AtomicReference<>(Instant.MIN);

    TimeStampAuthority(URI address, Duration timeout, MeterRegistry meters, Clock clock) {
        this.address = address;
        this.timeout = timeout;
        this.meters = meters;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Optional<byte[]> stamp(byte[] signature) {
        if (clock.instant().isBefore(quietUntil.get())) {
            count("left-alone");
            return Optional.empty();
        }
        try {
            byte[] token = ask(signature);
            count("stamped");
            return Optional.of(token);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException | TSPException | GeneralSecurityException | ExecutionException | TimeoutException e) {
            quietUntil.set(clock.instant().plus(PAUSE));
            count("failed");
            LOG.warn(
                    "No time stamp from {} ({}): documents are signed without one for the next {} s",
                    address.getHost(),
                    reason(e),
                    PAUSE.toSeconds());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private byte[] ask(byte[] signature)
            throws IOException, TSPException, GeneralSecurityException, InterruptedException, ExecutionException,
                    TimeoutException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request = generator.generate(
                TSPAlgorithms.SHA256,
                MessageDigest.getInstance("SHA-256").digest(signature),
                new BigInteger(NONCE_BITS, random));
        TimeStampResponse response = new TimeStampResponse(post(request.getEncoded()));
        // The imprint, the nonce and the status; whom to trust is for those who validate the document.
        response.validate(request);
        if (response.getTimeStampToken() == null) {
            throw new TSPException("the authority granted no token");
        }
        return response.getTimeStampToken().getEncoded();
    }

    /** The whole answer within the time-out, not only its head. */
    private byte[] post(byte[] request) throws IOException, InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(
                HttpRequest.newBuilder(address)
                        .timeout(timeout)
                        .header("Content-Type", MEDIA_TYPE)
                        .header("Accept", "application/timestamp-reply")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                        .build(),
                head -> HttpResponse.BodySubscribers.limiting(
                        HttpResponse.BodySubscribers.ofByteArray(), LARGEST_ANSWER));
        try {
            HttpResponse<byte[]> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("HTTP " + response.statusCode());
            }
            return response.body();
        } finally {
            answer.cancel(true);
        }
    }

    private void count(String outcome) {
        meters.counter("attestory.documents.time-stamps", "outcome", outcome).increment();
    }

    private static String reason(Exception failure) {
        Throwable cause =
                failure instanceof ExecutionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
