package org.attestory.readmodel.query;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A PostgreSQL server that is killed and started again on the same data, which it writes through to the disk. */
final class CrashServer implements AutoCloseable {

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    CrashServer(Path directory) throws IOException {
        this.data = directory.resolve("data");
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.server = start();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** Kills the postmaster and its children without warning and starts anew; the new one recovers from the log. */
    void crash() throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().trim());
        ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.children()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        server.close(); // it finds nothing to stop, but gives up its lock on the directory
        server = start();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", null);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }
}
