package org.attestory.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many verifications are answered per second, with few certificates and with many, and how long one takes. */
@Component
@Order(2)
class VerificationMeasurement implements Measurement {

    private static final double SPREAD = 0.15;

    private static final double PROGRAMS_TARGET = 0.8;
    private static final double PEOPLE_TARGET = 0.5;
    private static final double MOST_TAIL = 3;

    private final Scale scale;
    private final World world;
    private final Views views;
    private final ManyCertificates many;
    private final VerificationLoads loads;
    private final ColdVerifications cold;

    VerificationMeasurement(
            Scale scale,
            World world,
            Views views,
            ManyCertificates many,
            VerificationLoads loads,
            ColdVerifications cold) {
        this.scale = scale;
        this.world = world;
        this.views = views;
        this.many = many;
        this.loads = loads;
        this.cold = cold;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<Line> measure() throws Exception {
        List<Line> lines = new ArrayList<>();
        views.awaitCredentials();
        Rounds few = loads.hot(VerificationLoads.PROGRAM, scale.warmUpSeconds());
        lines.add(line("GET /verify/{code}, hot, of " + loads.size(), few, PROGRAMS_TARGET));
        Rounds tails = loads.tails(few);
        double tail = tails.figure() / tails.ceiling();
        lines.add(new Line(
                "p99 of it at half of that rate, and of the ceiling at half of its",
                Line.millis(tails.figure()),
                Line.millis(tails.ceiling()),
                Line.decimal(tail),
                "<= " + Line.decimal(MOST_TAIL),
                tail <= MOST_TAIL ? Line.Verdict.MET : Line.Verdict.MISSED));
        Rounds people = loads.hot(VerificationLoads.PERSON, scale.warmUpSeconds());
        lines.add(line("GET /verify/{code} as page, hot, of " + loads.size(), people, PEOPLE_TARGET));
        many.add(scale.certificates() - (int) views.certificates(), world.oneIssued());
        Rounds all = loads.hot(VerificationLoads.PROGRAM, scale.warmUpSeconds() / 3);
        lines.add(line("GET /verify/{code}, hot, of " + loads.size(), all, PROGRAMS_TARGET));
        lines.add(compared(all, few));
        lines.addAll(cold.measure());
        many.disavow();
        return lines;
    }

    /** Whether it is as fast with many certificates as with few, as a share of the ceiling. */
    static Line compared(Rounds all, Rounds few) {
        double change = all.figure() / all.ceiling() / (few.figure() / few.ceiling());
        return Line.limit(
                "the same with many certificates as with few",
                Line.decimal(change),
                ">= " + Line.decimal(1 - SPREAD),
                change >= 1 - SPREAD);
    }

    private static Line line(String what, Rounds rounds, double target) {
        return Line.share(what, "/s", rounds.figure(), rounds.ceiling(), target);
    }
}
