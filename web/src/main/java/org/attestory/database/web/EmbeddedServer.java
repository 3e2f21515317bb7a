package org.attestory.database.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A running PostgreSQL server on a data directory of its own. It ends when {@link #close()} is called and, by the
 * {@link #WATCH}, also when this process ends in any other way.
 */
final class EmbeddedServer implements AutoCloseable {

    /**
     * Durable as in production; reachable from this machine only; an error in the log never shows data. Settings are
     * given at each start, so that a newer platform can change them for older data.
     */
    private static final String OPTIONS = Stream.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "password_encryption=scram-sha-256",
                    "max_connections=120",
                    "log_error_verbosity=terse",
                    "log_min_error_statement=panic",
                    "log_checkpoints=off",
                    "timezone=UTC")
            .reduce("", (options, option) -> options + " -c " + option);

    /**
     * Waits for the end of its input, which comes when the platform closes it or ends; then stops the server and waits
     * for it. Does nothing to a server that another start has taken over meanwhile.
     */
    private static final String WATCH = """
            trap '' HUP INT TERM
            ours() { [ "$(head -n 1 "$1" 2>/dev/null)" = "$2" ] && kill -0 "$2" 2>/dev/null; }
            read -r ignored
            ours "$1" "$2" && kill -INT "$2"
            while ours "$1" "$2"; do sleep 0.05; done
            """;

    private static final long STOP_SECONDS = 60;

    private final DirectoryLock lock;
    private final int port;
    private final Process watch;

    private EmbeddedServer(DirectoryLock lock, int port, Process watch) {
        this.lock = lock;
        this.port = port;
        this.watch = watch;
    }

    /** Starts the server of the directory that the lock is on; the server gives the lock back when it is closed. */
    static EmbeddedServer start(DataDirectory data, DirectoryLock lock, String password) throws IOException {
        ServerPrograms programs =
                new ServerPrograms(ServerBinaries.unpackedIn(data.binaries()), ServerUser.forCluster(data.cluster()));
        LeftoverServer.stop(data, programs);
        Cluster.prepare(data, programs, password);
        int port = freePort();
        Path log = data.cluster().resolve("server.log");
        Files.deleteIfExists(log);
        try {
            programs.run(
                    "",
                    "pg_ctl",
                    "start",
                    "--pgdata=" + data.cluster(),
                    "--wait",
                    "--timeout=60",
                    "--log=" + log,
                    "--options=-p " + port + OPTIONS);
        } catch (ServerProgramException e) {
            throw new IOException(
                    Files.exists(log) ? e.getMessage() + "\n" + Files.readString(log) : e.getMessage(), e);
        }
        Path pidFile = data.cluster().resolve("postmaster.pid");
        String number = String.valueOf(processNumber(pidFile));
        Process watch = new ProcessBuilder("/bin/sh", "-c", WATCH, "watch", pidFile.toString(), number)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new EmbeddedServer(lock, port, watch);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.NAME;
    }

    @Override
    public void close() {
        try (lock) {
            watch.getOutputStream().close();
            if (!watch.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("the embedded PostgreSQL does not stop");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The number in the first line, 0 if a server that ends has taken the file away meanwhile. */
    static long processNumber(Path pidFile) throws IOException {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).orElse(0L);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
