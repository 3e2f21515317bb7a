package org.attestory.benchmarks;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How long it takes from a command until the page of the learner whom it concerns has changed. */
@Component
@Order(1)
class PageMeasurement implements Measurement {

    private static final double MEDIAN_NANOS = 20e6;
    private static final double TAIL_NANOS = 60e6;
    private static final int WARM_UP = 300;

    private final Scale scale;
    private final Sender sender;
    private final Views views;
    private final Environment environment;
    private int learners;

    PageMeasurement(Scale scale, Sender sender, Views views, Environment environment) {
        this.scale = scale;
        this.sender = sender;
        this.views = views;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "page";
    }

    @Override
    public List<Line> measure() throws Exception {
        views.awaitAll();
        sample(WARM_UP, new Latencies(), new Latencies());
        Latencies told = new Latencies();
        Latencies shown = new Latencies();
        sample(scale.samples(), told, shown);
        double median = shown.quantile(0.5);
        double tail = shown.quantile(0.99);
        return List.of(
                Line.limit("from command to changed page, p50", Line.millis(median), "< 20 ms", median < MEDIAN_NANOS),
                Line.limit("from command to changed page, p99", Line.millis(tail), "< 60 ms", tail < TAIL_NANOS),
                Line.information(
                        "of it until the browser is told, p50 and p99",
                        Line.millis(told.quantile(0.5)) + ", " + Line.millis(told.quantile(0.99))));
    }

    private void sample(int samples, Latencies told, Latencies shown) throws Exception {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        while (shown.count() < samples) {
            try (Learner learner = new Learner(sender, port, learners++)) {
                for (int lesson = 1; lesson < Course.LESSONS && shown.count() < samples; lesson++) {
                    Learner.Change change = learner.complete(lesson);
                    told.add(change.told());
                    shown.add(change.shown());
                }
            }
        }
    }
}
