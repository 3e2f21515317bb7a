package org.attestory.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many certificates are issued per second, by commands that each commit to disk. */
@Component
@Order(3)
class CommandMeasurement implements Measurement {

    private static final double TARGET = 0.9;
    private static final double TAIL = 10;

    private final Scale scale;
    private final World world;
    private final Views views;
    private final InsertCeiling ceiling;

    CommandMeasurement(Scale scale, World world, Views views, InsertCeiling ceiling) {
        this.scale = scale;
        this.world = world;
        this.views = views;
        this.ceiling = ceiling;
    }

    @Override
    public String name() {
        return "issue";
    }

    @Override
    public List<Line> measure() throws Exception {
        Path script = ceiling.prepare(world.oneIssued());
        List<Line> lines = new ArrayList<>(views.withoutFollowers(() -> commandSideAlone(script)));
        views.awaitAll();
        Latencies latencies = new Latencies();
        double allSides = ClosedLoop.perSecond(16, 2 * scale.seconds(), world::issueOne, latencies);
        lines.add(Line.information(
                "the same while the projections follow, 16 clients",
                Line.rate(allSides, "/s") + ", p50 " + Line.millis(latencies.quantile(0.5)) + ", p99 "
                        + Line.millis(latencies.quantile(0.99))));
        views.awaitAll();
        return lines;
    }

    private List<Line> commandSideAlone(Path script) throws Exception {
        ClosedLoop.perSecond(16, scale.warmUpSeconds(), world::issueOne, new Latencies());
        List<Line> lines = new ArrayList<>();
        for (int clients : List.of(16, 64)) {
            lines.addAll(compare(script, clients));
        }
        return lines;
    }

    private List<Line> compare(Path script, int clients) throws Exception {
        Latencies latencies = new Latencies();
        Rounds rounds = Rounds.alternate(
                scale.rounds(),
                () -> ClosedLoop.perSecond(clients, scale.seconds(), world::issueOne, latencies),
                () -> ceiling.perSecond(script, clients, scale.seconds()));
        double median = latencies.quantile(0.5);
        double tail = latencies.quantile(0.99);
        String what = "IssueCertificate, " + clients + " clients";
        return List.of(
                Line.share(what, "/s", rounds.figure(), rounds.ceiling(), TARGET),
                Line.limit(
                        what + ", p50 and p99",
                        Line.millis(median) + ", " + Line.millis(tail),
                        "p99 < 10 x p50",
                        tail < TAIL * median));
    }
}
