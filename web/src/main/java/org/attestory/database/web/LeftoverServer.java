package org.attestory.database.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived the platform that had started it, as after {@code kill -9} of the whole process group. */
final class LeftoverServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    private LeftoverServer() {}

    /**
     * Stops it in good order. The caller holds the directory's lock, so no running platform uses the server; and a
     * process is taken for it only if its program lies in this data directory, for numbers of processes are used again.
     */
    static void stop(DataDirectory data, ServerPrograms programs) throws IOException {
        Path pidFile = data.cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long postmaster = EmbeddedServer.processNumber(pidFile);
        if (processes(data).stream().anyMatch(process -> process.pid() == postmaster)) {
            askToEnd(data, programs);
        }
        awaitEnd(data);
        // What is left is a number that may belong to a stranger by now; the server would take it for itself and
        // refuse.
        Files.deleteIfExists(pidFile);
    }

    private static void askToEnd(DataDirectory data, ServerPrograms programs) throws IOException {
        try {
            programs.run("", "pg_ctl", "stop", "--pgdata=" + data.cluster(), "--mode=fast", "--no-wait");
        } catch (ServerProgramException e) {
            LOG.debug("The earlier server is ending already: {}", e.getMessage());
        }
    }

    private static void awaitEnd(DataDirectory data) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        for (ProcessHandle process : processes(data)) {
            try {
                long left = Duration.between(Instant.now(), deadline).toMillis();
                process.onExit().get(Math.max(left, 1), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while an earlier server was ending", e);
            } catch (ExecutionException | TimeoutException e) {
                throw new IOException("process " + process.pid() + " of an earlier server does not end", e);
            }
        }
    }

    private static List<ProcessHandle> processes(DataDirectory data) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(command -> Path.of(command).startsWith(data.binaries()))
                        .orElse(false))
                .toList();
    }
}
