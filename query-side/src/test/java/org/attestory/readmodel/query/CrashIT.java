package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Kills the program and its PostgreSQL server again and again, while events arrive and while history is replayed, and
 * looks after every kill whether rows and position still agree.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CrashIT {

    private static final int KILLS_UNDER_LOAD = 10;
    private static final int KILLS_WHILE_REPLAYING = 14;
    private static final int SERVER_CRASHES = 5;
    private static final int HISTORY = 40_000;

    /** How far projections have come, with the events before that which were not yet visible to them. */
    private static final String COME = """
            select projection, position,
                coalesce(token::jsonb -> 'gaps', token::jsonb -> 'currentToken' -> 'gaps') as gaps
            from read_model.projection_position""";

    @TempDir
    private Path directory;

    private CrashServer server;
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private @Nullable Process node;
    private int kills;
    private int crashes;

    @BeforeEach
    void startServer() throws IOException, SQLException {
        System.out.println("CrashIT runs with seed " + seed);
        server = new CrashServer(directory);
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server.url());
        dataSource.setUser("postgres");
        ReadModelSchema.migrate(dataSource);
        TestDatabase.at(server.url()).dataSource().close();
        server.execute(CrashProjections.SCHEMA);
    }

    @AfterEach
    void stopServer() throws IOException, InterruptedException {
        kill();
        server.close();
    }

    @Test
    void losesAndRepeatsNothingHoweverOftenItIsKilled() throws Exception {
        killUnderLoad();
        topUpHistory();
        killWhileReplaying();
        start();
        awaitPosition(lastEvent());
        kill();
        rowsAgreeWithPositions();
        everyAcknowledgedEventIsThere();
        everyEventHadItsEffectOnce();
        assertThat(kills).isGreaterThanOrEqualTo(KILLS_UNDER_LOAD + KILLS_WHILE_REPLAYING);
        assertThat(crashes).isEqualTo(SERVER_CRASHES);
    }

    private void killUnderLoad() throws Exception {
        for (int round = 0; round < KILLS_UNDER_LOAD; round++) {
            long before = lastEvent();
            start(directory.resolve("acknowledged-" + round).toString());
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> lastEvent() > before);
            pause(random.nextInt(800));
            if (round % 4 == 3) {
                crashServer();
                long recovered = lastEvent();
                Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> lastEvent() > recovered);
                pause(random.nextInt(800));
            }
            kill();
            rowsAgreeWithPositions();
        }
    }

    private void killWhileReplaying() throws Exception {
        server.execute("""
                truncate read_model.tick_count, read_model.tick_log;
                update read_model.projection_position set token = null, token_type = null, position = -1""");
        int slice = (int) lastEvent() / KILLS_WHILE_REPLAYING;
        for (int round = 0; round < KILLS_WHILE_REPLAYING; round++) {
            start();
            awaitPosition((long) round * slice + random.nextInt(slice));
            if (round % 5 == 2) {
                crashServer();
                pause(random.nextInt(3000));
                startAgainIfEnded();
            }
            kill();
            rowsAgreeWithPositions();
        }
    }

    private void rowsAgreeWithPositions() throws SQLException {
        assertThat(server.number("""
                        with come as (%s) select count(*) from read_model.tick_log l full join
                            (select event_identifier from event_store.domain_event_entry, come p
                             where p.projection = 'tick-log' and global_index <= p.position
                             and not coalesce(gaps @> to_jsonb(global_index), false)) e
                        on l.event = e.event_identifier where l.event is null or e.event_identifier is null""".formatted(COME)))
                .as("events in the log that differ from those up to its position, seed %d", seed)
                .isZero();
        assertThat(server.number("select count(*) - count(distinct event) from read_model.tick_log"))
                .as("repeated events, seed %d", seed)
                .isZero();
        assertThat(server.number("""
                        with come as (%s) select coalesce((select sum(ticks) from read_model.tick_count), 0) - count(*)
                        from event_store.domain_event_entry, come p
                        where p.projection = 'tick-count' and global_index <= p.position
                        and not coalesce(gaps @> to_jsonb(global_index), false)""".formatted(COME)))
                .as("counted events beyond those up to its position, seed %d", seed)
                .isZero();
        assertThat(server.number("select count(*) from read_model.parked_event"))
                .isZero();
    }

    private void everyAcknowledgedEventIsThere() throws IOException, SQLException {
        List<String> acknowledged = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("acknowledged"))
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.length() == 36)
                        .forEach(acknowledged::add);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        try (Connection connection = server.connect();
                PreparedStatement lost = connection.prepareStatement("""
                        select event_identifier from unnest(?::text[]) as event_identifier
                        except select event_identifier from event_store.domain_event_entry""")) {
            lost.setArray(1, connection.createArrayOf("text", acknowledged.toArray()));
            assertThat(lost.executeQuery().next())
                    .as("lost events, seed %d", seed)
                    .isFalse();
        }
    }

    private void everyEventHadItsEffectOnce() throws SQLException {
        assertThat(server.number("select count(*) from read_model.tick_log"))
                .isEqualTo(server.number("select count(*) from event_store.domain_event_entry"));
        assertThat(server.number("""
                        select count(*) from read_model.tick_count c full join
                            (select convert_from(payload, 'utf8')::jsonb ->> 'bucket' as bucket, count(*) as ticks
                             from event_store.domain_event_entry group by 1) e
                        on c.bucket = e.bucket where c.ticks is distinct from e.ticks""")).as("wrong counts, seed %d", seed).isZero();
    }

    /** Copies events until the history is long enough for kills all over it. */
    private void topUpHistory() throws SQLException {
        server.execute("""
                insert into event_store.domain_event_entry (aggregate_identifier, sequence_number, type,
                    event_identifier, meta_data, payload, payload_revision, payload_type, time_stamp)
                select gen_random_uuid(), 0, type, gen_random_uuid(), meta_data, payload, payload_revision, payload_type,
                    time_stamp
                from (select * from event_store.domain_event_entry order by global_index limit 50) sample,
                    generate_series(1, greatest(0, %d - %d) / 50)""".formatted(HISTORY, lastEvent()));
    }

    private void start(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx192m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlogging.level.root=WARN",
                "-cp",
                System.getProperty("java.class.path"),
                CrashNode.class.getName(),
                server.url()));
        command.addAll(List.of(more));
        node = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("node.log").toFile()))
                .start();
    }

    /** A node that finds no server while it is still starting gives up; whoever runs it starts it again. */
    private void startAgainIfEnded() throws IOException {
        if (node == null || !node.isAlive()) {
            start();
        }
    }

    private void kill() throws InterruptedException {
        if (node != null && node.isAlive()) {
            node.destroyForcibly();
            node.waitFor();
            kills++;
        }
    }

    private void crashServer() throws IOException {
        server.crash();
        crashes++;
    }

    private void awaitPosition(long position) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(3))
                .atMost(Duration.ofMinutes(2))
                .until(() -> server.number("select coalesce(min(position), -1) from read_model.projection_position")
                        >= position);
    }

    private long lastEvent() throws SQLException {
        return server.number("select coalesce(max(global_index), 0) from event_store.domain_event_entry");
    }

    /** Lets work go on for a while; there is nothing to wait for. */
    private static void pause(int milliseconds) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(milliseconds);
    }
}
