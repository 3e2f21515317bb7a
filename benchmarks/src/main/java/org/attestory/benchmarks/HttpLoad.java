package org.attestory.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;

/** GET requests as fast as they are answered, by wrk. */
final class HttpLoad {

    private static final int CONNECTIONS = 32;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern READ = Pattern.compile("([0-9]+) requests in [^,]+, ([0-9.]+)([KMGT]?)B read");
    private static final List<String> UNITS = List.of("", "K", "M", "G", "T");

    /** Answers may be on their way when the time is up, and what was read is rounded. */
    private static final double ROUNDED = 0.95;

    /** All requests are made before the first is sent, so that making them costs nothing while it is measured. */
    private static final String SCRIPT = """
            local requests, sent = {}, 0
            function init(arguments)
              for path in io.lines(arguments[1]) do
                requests[#requests + 1] = wrk.format("GET", path, { ["Host"] = "localhost", ["Accept"] = arguments[2], ["User-Agent"] = "Mozilla/5.0" })
              end
            end
            function request()
              sent = sent % #requests + 1
              return requests[sent]
            end
            """;

    private final String address;
    private final String accept;
    private final Path script;
    private final Path list;
    private int length;

    /** As programs ask. */
    HttpLoad(int port, List<String> paths) throws IOException {
        this(port, paths, MediaType.APPLICATION_JSON_VALUE);
    }

    HttpLoad(int port, List<String> paths, String accept) throws IOException {
        this.address = "http://127.0.0.1:" + port;
        this.accept = accept;
        this.script = temporary("load", ".lua");
        this.list = temporary("paths", ".txt");
        Files.writeString(script, SCRIPT);
        Files.write(list, paths);
    }

    /** Answers shorter than that are no answers. */
    void expect(Specimen specimen) {
        length = specimen.length();
    }

    /** Answers per second, all of which were good. */
    double perSecond(int seconds) throws IOException, InterruptedException {
        String output = run(seconds);
        if (output.contains("Non-2xx") || output.contains("Socket errors") || bytesEach(output) < ROUNDED * length) {
            throw new IOException("not all answers were good: " + output);
        }
        return Tool.number(RATE, output);
    }

    /** Before it counts: answers may be late while nothing is compiled and nothing remembered. */
    void warmUp(int seconds) throws IOException, InterruptedException {
        run(seconds);
    }

    private static double bytesEach(String output) throws IOException {
        Matcher read = READ.matcher(output);
        if (!read.find()) {
            throw new IOException("no " + READ + " in: " + output);
        }
        double bytes = Double.parseDouble(read.group(2)) * Math.pow(1024, UNITS.indexOf(read.group(3)));
        return bytes / Double.parseDouble(read.group(1));
    }

    private String run(int seconds) throws IOException, InterruptedException {
        return Tool.run(
                List.of(
                        "wrk",
                        "--threads=1",
                        "--connections=" + CONNECTIONS,
                        "--duration=" + seconds + "s",
                        "--script=" + script,
                        address,
                        "--",
                        list.toString(),
                        accept),
                Map.of(),
                seconds);
    }

    private static Path temporary(String name, String suffix) throws IOException {
        Path file = Files.createTempFile("attestory-benchmark-" + name, suffix);
        file.toFile().deleteOnExit();
        return file;
    }
}
