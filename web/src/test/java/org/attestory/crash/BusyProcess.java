package org.attestory.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A {@link BusyPlatform} that runs. */
final class BusyProcess {

    private static final String END = "end";

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private BusyProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    static BusyProcess start(Path data) throws IOException {
        return new BusyProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyPlatform.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        data.resolve("process.log").toFile()))
                .start());
    }

    private void listen() {
        try {
            process.inputReader().lines().forEach(said::add);
        } finally {
            said.add(END);
        }
    }

    /** The next thing it says, null if it has ended and says nothing more. */
    @Nullable
    String next() throws InterruptedException {
        String line = said.poll(2, TimeUnit.MINUTES);
        if (line == null) {
            throw new AssertionError("the platform says nothing");
        }
        return line.equals(END) ? null : line;
    }

    /** Not by the process object, which would close the pipe in which its last words still are. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }
}
