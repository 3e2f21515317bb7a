package org.attestory.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.springframework.core.env.Environment;

/** The platform once more, in a process of its own beside the same database. */
final class SecondNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final int OK = 200;

    /** What two nodes must have in common. */
    private static final List<String> SHARED = List.of(
            "attestory.database.url",
            "attestory.database.username",
            "attestory.database.password",
            "attestory.personal-data.master-key",
            "attestory.personal-data.index-key",
            "attestory.signing.keystore",
            "attestory.signing.password",
            "attestory.public-url",
            "attestory.rate-limits.verification-per-address",
            "attestory.rate-limits.verification-overall");

    private final Process process;
    private final int port;

    private SecondNode(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static SecondNode start(Environment environment) throws IOException, InterruptedException, TimeoutException {
        int port = freePort();
        String classPath = System.getProperty("java.class.path");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        classPath.substring(classPath.lastIndexOf(File.pathSeparatorChar) + 1),
                        "org.attestory.AttestoryApplication",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--attestory.demo=false",
                        "--logging.threshold.console=OFF")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        for (String setting : SHARED) {
            String value = environment.getProperty(setting);
            if (value != null) {
                builder.environment()
                        .put(setting.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT), value);
            }
        }
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        SecondNode node = new SecondNode(process, port);
        node.awaitReady();
        return node;
    }

    int port() {
        return port;
    }

    private void awaitReady() throws InterruptedException, TimeoutException {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, health)) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    process.destroyForcibly();
                    throw new TimeoutException("the second node did not start");
                }
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }

    private static boolean isReady(HttpClient client, URI health) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .isAlive()) {
            return;
        }
        process.destroyForcibly();
    }
}
