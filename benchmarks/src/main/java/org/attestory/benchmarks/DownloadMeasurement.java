package org.attestory.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.attestory.issuance.api.VerificationCode;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether verification keeps its pace while a whole year of graduates downloads documents at once that nobody had before. */
@Component
@Order(3)
class DownloadMeasurement implements Measurement {

    private static final int DOWNLOADS = 500;
    private static final double LEAST_SHARE = 0.8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long LOOK_MILLIS = 20;
    private static final int OK = 200;

    private final Scale scale;
    private final Views views;
    private final CertificateFiles files;
    private final Environment environment;

    DownloadMeasurement(Scale scale, Views views, CertificateFiles files, Environment environment) {
        this.scale = scale;
        this.views = views;
        this.files = files;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "download";
    }

    @Override
    public List<Line> measure() throws Exception {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        HttpLoad verification = new HttpLoad(
                port,
                views.codes(Scale.HOT).stream().map(code -> "/verify/" + code).toList());
        verification.warmUp(scale.warmUpSeconds());
        List<Double> alone = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        long highest = 0;
        long longest = 0;
        for (int round = 0; round < scale.rounds(); round++) {
            List<VerificationCode> codes = files.issue(DOWNLOADS);
            alone.add(verification.perSecond(scale.seconds()));
            try (HighWater heap = new HighWater();
                    HttpClient client = HttpClient.newHttpClient()) {
                long start = System.nanoTime();
                List<CompletableFuture<HttpResponse<Void>>> answers = codes.stream()
                        .map(code -> client.sendAsync(request(port, code), BodyHandlers.discarding()))
                        .toList();
                beside.add(verification.perSecond(scale.seconds()));
                for (CompletableFuture<HttpResponse<Void>> answer : answers) {
                    requireGood(answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
                }
                longest = Math.max(longest, System.nanoTime() - start);
                highest = Math.max(highest, heap.bytes());
            }
        }
        Rounds rounds = new Rounds(beside, alone);
        System.err.println("    measured " + beside + " alone " + alone);
        return List.of(
                Line.share(
                        "verifications while " + DOWNLOADS + " documents are downloaded, beside those alone",
                        "/s",
                        rounds.figure(),
                        rounds.ceiling(),
                        LEAST_SHARE),
                Line.information("until all " + DOWNLOADS + " had theirs, at most", Line.millis((double) longest)),
                Line.information(
                        "heap in use meanwhile, at most, with the client that downloads",
                        (highest >> 20) + " MiB of " + (Runtime.getRuntime().maxMemory() >> 20)));
    }

    private static HttpRequest request(int port, VerificationCode code) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/certificates/" + code + ".pdf"))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(PATIENCE)
                .build();
    }

    private static void requireGood(HttpResponse<Void> answer) throws IOException {
        if (answer.statusCode() != OK) {
            throw new IOException("a download was answered with " + answer.statusCode());
        }
    }

    /** Watches how much of the heap is in use, what could be collected included. */
    private static final class HighWater implements AutoCloseable {

        private final AtomicLong most = new AtomicLong();
        private final ExecutorService watcher = Executors.newSingleThreadExecutor();

        HighWater() {
            watcher.execute(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    most.accumulateAndGet(
                            ManagementFactory.getMemoryMXBean()
                                    .getHeapMemoryUsage()
                                    .getUsed(),
                            Math::max);
                    try {
                        Thread.sleep(LOOK_MILLIS);
                    } catch (InterruptedException ended) {
                        return;
                    }
                }
            });
        }

        long bytes() {
            return most.get();
        }

        @Override
        public void close() {
            watcher.shutdownNow();
        }
    }
}
