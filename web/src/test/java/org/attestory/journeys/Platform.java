package org.attestory.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.attestory.messaging.web.Commands;
import org.attestory.messaging.web.Queries;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.util.FileSystemUtils;

/** The whole product with its demo, on a port and a database of its own. */
final class Platform implements AutoCloseable {

    /** As the application itself scans, but without the one that tests of pages put together. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "org.attestory",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.attestory\\.(AttestoryApplication|pages\\..*)"))
    private static final class Application {}

    /** What the nodes of one installation have in common. */
    private static final List<String> SHARED = List.of(
            "attestory.database.url",
            "attestory.database.username",
            "attestory.database.password",
            "attestory.personal-data.master-key",
            "attestory.personal-data.index-key",
            "attestory.signing.keystore",
            "attestory.signing.password");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final String address;
    private final ConfigurableApplicationContext context;
    private final List<String> demo;

    private Platform(Path data, String address, ConfigurableApplicationContext context) throws IOException {
        this.data = data;
        this.address = address;
        this.context = context;
        await().atMost(PATIENCE).until(() -> Files.exists(data.resolve("demo.txt")));
        this.demo = Files.readAllLines(data.resolve("demo.txt"));
    }

    static Platform start() throws IOException {
        Path data = Files.createTempDirectory("attestory-journeys");
        int port = freePort();
        // Everybody here comes from one network address within a few minutes.
        ConfigurableApplicationContext context = new SpringApplication(Application.class)
                .run(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--attestory.data-directory=" + data,
                        "--attestory.rate-limits.log-in-per-address=1000",
                        "--attestory.rate-limits.log-in-per-email=1000",
                        "--attestory.rate-limits.sign-up-per-address=1000",
                        "--attestory.rate-limits.verification-per-address=10000",
                        "--attestory.rate-limits.miss-per-address=10000");
        return new Platform(data, "http://localhost:" + port, context);
    }

    String address() {
        return address;
    }

    /** The platform once more, beside the same database and with the same keys, as another node of one installation. */
    Node secondNode() {
        Environment environment = context.getEnvironment();
        Stream<String> shared =
                SHARED.stream().map(setting -> "--" + setting + "=" + environment.getRequiredProperty(setting));
        Stream<String> own = Stream.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--attestory.demo=false",
                "--attestory.public-url=" + address,
                "--attestory.rate-limits.verification-per-address=10000");
        SpringApplication application = new SpringApplication(Application.class);
        application.addInitializers(beans ->
                ((GenericApplicationContext) beans).registerBean(ReactorResourceFactory.class, Platform::ownLoops));
        return new Node(application.run(Stream.concat(shared, own).toArray(String[]::new)));
    }

    /** Not those of the whole process, which a node would take with it when it ends. */
    private static ReactorResourceFactory ownLoops() {
        ReactorResourceFactory loops = new ReactorResourceFactory();
        loops.setUseGlobalResources(false);
        return loops;
    }

    /** Another node. */
    record Node(ConfigurableApplicationContext context) implements AutoCloseable {

        String address() {
            return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        }

        @Override
        public void close() {
            context.close();
        }
    }

    Commands commands() {
        return context.getBean(Commands.class);
    }

    Queries queries() {
        return context.getBean(Queries.class);
    }

    /** Changes the database behind the platform's back. */
    void inDatabase(String sql) {
        try (Connection connection = context.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs something while nothing follows the history, so that what cannot be read meanwhile is not waited for later. */
    void withoutFollowers(Runnable task) {
        List<EventProcessor> followers = List.copyOf(context.getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values());
        CompletableFuture.allOf(
                        followers.stream().map(EventProcessor::shutdownAsync).toArray(CompletableFuture<?>[]::new))
                .join();
        try {
            task.run();
        } finally {
            followers.forEach(EventProcessor::start);
        }
    }

    /** Somebody the demo hands out. */
    Person demoPerson(String mailbox) {
        String email = mailbox + "@example.org";
        return demo.stream()
                .map(line -> line.split(" ", -1))
                .filter(words -> words[0].equals("account") && words[2].equals(email))
                .map(words -> new Person(email, words[3]))
                .findFirst()
                .orElseThrow();
    }

    /** The code, as people write it, of a certificate that answers with that status. */
    String demoCode(String status) {
        return demo.stream()
                .map(line -> line.split(" ", -1))
                .filter(words -> words[0].equals("code") && words[1].equals(status))
                .map(words -> words[2])
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(data);
    }

    /** The address stands in links and QR codes, so that it must be known before the start. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
