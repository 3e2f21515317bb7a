package org.attestory.database.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The embedded database in a Java process of its own, which can be killed. */
final class PlatformProcess implements AutoCloseable {

    private static final class Nothing {}

    private final Process process;
    private final BufferedReader output;

    private PlatformProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Entry point of the process: prints the server's address once it is up, then waits to be ended. */
    public static void main(String[] arguments) throws InterruptedException {
        try (ConfigurableApplicationContext context = run(Path.of(arguments[0]))) {
            System.out.println("url " + context.getEnvironment().getProperty("attestory.database.url"));
            Thread.currentThread().join();
        }
    }

    /** A platform that has nothing but the database, in this process. */
    static ConfigurableApplicationContext run(Path data, String... settings) {
        SpringApplication application = new SpringApplication(Nothing.class);
        Stream<String> arguments = Stream.concat(
                Stream.of("spring.main.web-application-type=none", "attestory.data-directory=" + data),
                Stream.of(settings));
        return application.run(arguments.map(setting -> "--" + setting).toArray(String[]::new));
    }

    static PlatformProcess start(Path data) throws IOException {
        return new PlatformProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlatformProcess.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start());
    }

    /** Waits until the server is up. */
    String url() {
        return output.lines()
                .filter(line -> line.startsWith("url "))
                .map(line -> line.substring(4))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the process ended before its server was up"));
    }

    /** All that is still to come, until the process ends. */
    String rest() {
        try {
            return output.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ProcessHandle> helpers() {
        return process.descendants().toList();
    }

    void killAtOnce() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As Ctrl-C or a service manager does. */
    boolean endsWithin(long seconds) throws InterruptedException {
        process.destroy();
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
