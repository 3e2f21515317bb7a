package org.attestory.readmodel.query;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.kernel.RunningProcess;
import org.attestory.readmodel.query.CrashProjections.Tick;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;

/**
 * The program that is killed. It runs the projections; given a file, it also appends events and writes the identifiers of
 * those that were acknowledged into it, on the disk before the next ones are sent.
 */
final class CrashNode {

    private static final int APPENDERS = 2;
    private static final int EVENTS_AT_ONCE = 5;

    private CrashNode() {}

    public static void main(String[] arguments) {
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        Thread.ofVirtual().start(() -> {
            parent.onExit().join();
            Runtime.getRuntime().halt(1);
        });
        TestDatabase database = TestDatabase.at(arguments[0]);
        TestNode node = new TestNode(
                database.dataSource(),
                database.address(),
                SimpleQueryUpdateEmitter.builder().build(),
                RunningProcess.thisProcess());
        CrashProjections.all().forEach(node::run);
        if (arguments.length > 1) {
            Path acknowledged = Path.of(arguments[1]);
            for (int appender = 0; appender < APPENDERS; appender++) {
                Path file = acknowledged.resolveSibling(acknowledged.getFileName() + "-" + appender);
                Thread.ofPlatform().start(() -> append(node, file));
            }
        }
    }

    @SuppressWarnings("InfiniteLoopStatement") // until it is killed
    private static void append(TestNode node, Path acknowledged) {
        try (FileChannel file = FileChannel.open(
                acknowledged, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (true) {
                List<DomainEventMessage<?>> events = someEvents();
                if (published(node, events)) {
                    String lines = events.stream()
                            .map(event -> event.getIdentifier() + "\n")
                            .collect(Collectors.joining());
                    file.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII)));
                    file.force(false);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<DomainEventMessage<?>> someEvents() {
        String aggregate = UUID.randomUUID().toString();
        return Stream.iterate(0, sequence -> sequence + 1)
                .limit(EVENTS_AT_ONCE)
                .<DomainEventMessage<?>>map(sequence -> new GenericDomainEventMessage<>(
                        "Tick",
                        aggregate,
                        sequence,
                        new Tick("bucket-" + ThreadLocalRandom.current().nextInt(50))))
                .toList();
    }

    /** Whether the store acknowledged the events; without the server it does not, and nobody knows. */
    private static boolean published(TestNode node, List<DomainEventMessage<?>> events) {
        try {
            node.history.publish(events);
            return true;
        } catch (RuntimeException unknown) {
            return false;
        }
    }
}
