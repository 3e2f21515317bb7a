package org.attestory.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How many verifications are answered per second, with few certificates and with many. */
@Component
@Order(2)
class VerificationMeasurement implements Measurement {

    private static final double TARGET = 0.7;
    private static final double SPREAD = 0.15;
    private static final int COLD = 100_000;

    private final Scale scale;
    private final World world;
    private final Views views;
    private final ManyCertificates many;
    private final EmptyEndpoint empty;
    private final Environment environment;

    VerificationMeasurement(
            Scale scale,
            World world,
            Views views,
            ManyCertificates many,
            EmptyEndpoint empty,
            Environment environment) {
        this.scale = scale;
        this.world = world;
        this.views = views;
        this.many = many;
        this.empty = empty;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<Line> measure() throws Exception {
        List<Line> lines = new ArrayList<>();
        views.awaitCredentials();
        Rounds few = hot(scale.warmUpSeconds());
        lines.add(line(few));
        many.add(scale.certificates() - (int) views.certificates(), world.oneIssued());
        Rounds all = hot(scale.warmUpSeconds() / 3);
        lines.add(line(all));
        double change = all.figure() / all.ceiling() / (few.figure() / few.ceiling());
        lines.add(Line.limit(
                "the same with many certificates as with few",
                Line.decimal(change),
                ">= " + Line.decimal(1 - SPREAD),
                change >= 1 - SPREAD));
        double cold = verifications(COLD).perSecond(2 * scale.seconds());
        many.disavow();
        lines.add(Line.shareForInformation(
                "the same, cold: any of them (" + COLD + " codes in turn)", "/s", cold, all.ceiling()));
        return lines;
    }

    private Line line(Rounds rounds) {
        return Line.share(
                String.format(Locale.ROOT, "GET /verify/{code}, hot, of %,d", views.certificates()),
                "/s",
                rounds.figure(),
                rounds.ceiling(),
                TARGET);
    }

    private Rounds hot(int warmUpSeconds) throws Exception {
        HttpLoad verification = verifications(Scale.HOT);
        HttpLoad ceiling = new HttpLoad(empty.port(), Collections.nCopies(Scale.HOT, EmptyEndpoint.PATH));
        verification.perSecond(warmUpSeconds);
        ceiling.perSecond(warmUpSeconds);
        return Rounds.alternate(
                scale.rounds(),
                () -> verification.perSecond(scale.seconds()),
                () -> ceiling.perSecond(scale.seconds()));
    }

    private HttpLoad verifications(int codes) throws Exception {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        List<String> asked = views.codes(codes);
        many.vouchFor(asked, world.oneIssued());
        return new HttpLoad(port, asked.stream().map(code -> "/verify/" + code).toList());
    }
}
