package org.attestory.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How long answers take at a constant rate, by a client in a process of its own. */
final class Pace {

    private static final Pattern TAIL = Pattern.compile("p99 ([0-9]+)");
    private static final int START_SECONDS = 5;

    private final int port;
    private final String accept;
    private final Path list;

    Pace(int port, List<String> paths, String accept) throws IOException {
        this.port = port;
        this.accept = accept;
        this.list = Files.createTempFile("attestory-benchmark-paths", ".txt");
        list.toFile().deleteOnExit();
        Files.write(list, paths);
    }

    /** The time in nanoseconds that all but one in a hundred stay within. */
    double tail(double perSecond, int seconds) throws IOException, InterruptedException {
        String output = Tool.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path").split(File.pathSeparator, 2)[0],
                        PacedClient.class.getName(),
                        Integer.toString(port),
                        String.format(Locale.ROOT, "%.0f", perSecond),
                        Integer.toString(seconds),
                        accept,
                        list.toString()),
                Map.of(),
                seconds + START_SECONDS);
        System.err.println("    at " + Line.rate(perSecond, "/s") + " " + output.strip());
        return Tool.number(TAIL, output);
    }
}
