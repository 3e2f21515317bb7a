package org.attestory.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks at a constant rate, whatever the answers take, in a process of its own. The time of an answer counts from the instant
 * at which it was due to be asked for, so that waiting for a slow answer before it is part of it. Prints the 99th
 * percentile in nanoseconds, the median, and how many were asked.
 */
final class PacedClient {

    private static final int CONNECTIONS = 32;
    private static final int LONGEST = 1 << 18;
    private static final int WARM_UP_SECONDS = 2;
    private static final long NAP_NANOS = 50_000;
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final List<byte[]> requests;
    private final double interval;
    private final long number;
    private final Latencies latencies = new Latencies();
    private final Queue<Caller> idle = new ArrayDeque<>();

    private PacedClient(List<byte[]> requests, double rate, int seconds) {
        this.requests = requests;
        this.interval = NANOS / rate;
        this.number = (long) (rate * seconds);
    }

    /** Port, requests per second, seconds, what to accept, and a file with paths. */
    public static void main(String[] arguments) throws IOException {
        List<byte[]> requests = new ArrayList<>();
        for (String path : Files.readAllLines(Path.of(arguments[4]))) {
            requests.add(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Mozilla/5.0\r\nAccept: "
                            + arguments[3] + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        double rate = Double.parseDouble(arguments[1]);
        int port = Integer.parseInt(arguments[0]);
        // The compiler of this process is no part of an answer.
        new PacedClient(requests, rate, WARM_UP_SECONDS).run(port);
        Latencies measured = new PacedClient(requests, rate, Integer.parseInt(arguments[2])).run(port);
        System.out.printf(
                Locale.ROOT,
                "p99 %.0f p50 %.0f of %d%n",
                measured.quantile(0.99),
                measured.quantile(0.5),
                measured.count());
    }

    private Latencies run(int port) throws IOException {
        try (Selector selector = Selector.open()) {
            List<Caller> callers = new ArrayList<>();
            for (int connection = 0; connection < CONNECTIONS; connection++) {
                callers.add(new Caller(port, selector));
            }
            idle.addAll(callers);
            ask(selector);
            for (Caller caller : callers) {
                caller.channel.close();
            }
        }
        return latencies;
    }

    private void ask(Selector selector) throws IOException {
        long start = System.nanoTime();
        long asked = 0;
        while (latencies.count() < number) {
            long now = System.nanoTime();
            if (now - start > interval * number + PATIENCE_NANOS) {
                throw new IOException("only " + latencies.count() + " of " + number + " were answered");
            }
            while (asked < number && !idle.isEmpty() && start + (long) (asked * interval) <= now) {
                byte[] request = requests.get((int) (asked % requests.size()));
                idle.remove().ask(request, start + (long) (asked * interval));
                asked++;
            }
            selector.selectNow(PacedClient::read);
            LockSupport.parkNanos(NAP_NANOS);
        }
    }

    private static void read(SelectionKey key) {
        ((Caller) key.attachment()).read();
    }

    /** A connection, with one question at a time. */
    private final class Caller {

        private final SocketChannel channel;
        private final byte[] bytes = new byte[LONGEST];
        private final ByteBuffer answer = ByteBuffer.wrap(bytes);
        private long dueAt;

        Caller(int port, Selector selector) throws IOException {
            channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void ask(byte[] request, long due) throws IOException {
            dueAt = due;
            answer.clear();
            if (channel.write(ByteBuffer.wrap(request)) != request.length) {
                throw new IOException("a request did not fit into a connection that was idle");
            }
        }

        void read() {
            try {
                if (channel.read(answer) < 0) {
                    throw new IOException("a connection was closed");
                }
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
            if (AnswerLength.isWhole(bytes, answer.position())) {
                latencies.add(System.nanoTime() - dueAt);
                idle.add(this);
            }
        }
    }
}
