package org.attestory.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attestory.issuance.api.VerificationCode;

/** Documents that are downloaded all at once, each over a connection of its own, by programs beside the platform. */
final class Downloads implements AutoCloseable {

    /** What one {@code curl} has under way at once, at most. */
    private static final int AT_ONCE = 250;

    private static final int PATIENCE_SECONDS = 180;

    private final List<Process> clients = new ArrayList<>();
    private final Path answers;

    /** Asks for all of them. */
    Downloads(int port, List<VerificationCode> codes) throws IOException {
        answers = Files.createTempFile("attestory-benchmark-answers", ".txt");
        for (int from = 0; from < codes.size(); from += AT_ONCE) {
            clients.add(client(port, codes.subList(from, Math.min(from + AT_ONCE, codes.size()))));
        }
    }

    private Process client(int port, List<VerificationCode> codes) throws IOException {
        Path list = Files.createTempFile("attestory-benchmark-downloads", ".txt");
        list.toFile().deleteOnExit();
        Files.write(
                list,
                codes.stream()
                        .map(code ->
                                "url = http://127.0.0.1:" + port + "/certificates/" + code + ".pdf\noutput = /dev/null")
                        .toList());
        return new ProcessBuilder(
                        "curl",
                        "--parallel",
                        "--parallel-immediate",
                        "--parallel-max",
                        Integer.toString(AT_ONCE),
                        "--no-progress-meter",
                        "--fail",
                        "--max-time",
                        Integer.toString(PATIENCE_SECONDS),
                        "--config",
                        list.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(answers.toFile()))
                .start();
    }

    /** Until the last has its document. */
    void await() throws IOException, InterruptedException {
        for (Process client : clients) {
            if (!client.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || client.exitValue() != 0) {
                throw new IOException("not every document arrived: " + Files.readString(answers));
            }
        }
    }

    @Override
    public void close() throws IOException {
        clients.forEach(Process::destroyForcibly);
        Files.deleteIfExists(answers);
    }
}
