package org.attestory.benchmarks;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether verification is as fast with ten million certificates as with a thousand. Filling the table takes minutes. */
@Component
@Order(9)
class TenMillionMeasurement implements Measurement {

    private static final int CERTIFICATES = 10_000_000;

    private final Scale scale;
    private final World world;
    private final Views views;
    private final ManyCertificates many;
    private final VerificationLoads loads;
    private final ColdVerifications cold;

    TenMillionMeasurement(
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
        return "ten-million";
    }

    @Override
    public boolean onlyWhenNamed() {
        return true;
    }

    @Override
    public List<Line> measure() throws Exception {
        views.awaitCredentials();
        Rounds few = loads.hot(VerificationLoads.PROGRAM, scale.warmUpSeconds());
        Line fill = fill();
        Rounds all = loads.hot(VerificationLoads.PROGRAM, scale.warmUpSeconds());
        Line hot = Line.shareForInformation(
                "GET /verify/{code}, hot, of " + loads.size(), "/s", all.figure(), all.ceiling());
        Line first = cold.measure().getFirst();
        many.disavow();
        return List.of(fill, hot, VerificationMeasurement.compared(all, few), first);
    }

    private Line fill() {
        long start = System.nanoTime();
        many.add(CERTIFICATES - (int) views.certificates(), world.oneIssued());
        return Line.information("filling the table", Line.millis((double) System.nanoTime() - start));
    }
}
