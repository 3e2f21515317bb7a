package org.attestory.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** GET requests as fast as they are answered, by wrk. */
final class HttpLoad {

    private static final int CONNECTIONS = 32;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    /** All requests are made before the first is sent, so that making them costs nothing while it is measured. */
    private static final String SCRIPT = """
            local requests, sent = {}, 0
            function init(arguments)
              for path in io.lines(arguments[1]) do
                requests[#requests + 1] = wrk.format("GET", path, { ["Host"] = "localhost", ["Accept"] = "application/json" })
              end
            end
            function request()
              sent = sent % #requests + 1
              return requests[sent]
            end
            """;

    private final String address;
    private final Path script;
    private final Path list;

    HttpLoad(int port, List<String> paths) throws IOException {
        this.address = "http://127.0.0.1:" + port;
        this.script = temporary("load", ".lua");
        this.list = temporary("paths", ".txt");
        Files.writeString(script, SCRIPT);
        Files.write(list, paths);
    }

    /** Answers per second, all of which were good. */
    double perSecond(int seconds) throws IOException, InterruptedException {
        String output = Tool.run(
                List.of(
                        "wrk",
                        "--threads=1",
                        "--connections=" + CONNECTIONS,
                        "--duration=" + seconds + "s",
                        "--script=" + script,
                        address,
                        "--",
                        list.toString()),
                Map.of(),
                seconds);
        if (output.contains("Non-2xx") || output.contains("Socket errors")) {
            throw new IOException("not all answers were good: " + output);
        }
        return Tool.number(RATE, output);
    }

    private static Path temporary(String name, String suffix) throws IOException {
        Path file = Files.createTempFile("attestory-benchmark-" + name, suffix);
        file.toFile().deleteOnExit();
        return file;
    }
}
