package org.attestory.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.attestory.issuance.api.VerificationCode;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether verification keeps its pace while a whole year of graduates downloads documents at once that nobody had before. */
@Component
@Order(3)
class DownloadMeasurement implements Measurement {

    private static final int DOWNLOADS = 500;
    private static final int LONGEST_WARM_UP = 6;
    private static final double LEAST_SHARE = 0.8;
    private static final Duration UNTIL_ALL_WAIT = Duration.ofMillis(700);
    private static final long MOST_GROWTH = 32L << 20;

    private final Scale scale;
    private final Views views;
    private final CertificateFiles files;
    private final Environment environment;

    DownloadMeasurement(Scale scale, Views views, CertificateFiles files, Environment environment) {
        this.scale = scale;
        this.views = views;
        this.files = files;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "download";
    }

    @Override
    public List<Line> measure() throws Exception {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        HttpLoad verification = new HttpLoad(
                port,
                views.codes(Scale.HOT).stream().map(code -> "/verify/" + code).toList());
        verification.warmUp(scale.warmUpSeconds());
        Round first = round(port, verification);
        WarmUp.run(LONGEST_WARM_UP, () -> round(port, verification));
        List<Round> warm = new ArrayList<>();
        for (int number = 0; number < scale.rounds(); number++) {
            warm.add(round(port, verification));
        }
        long growth = growth(port);
        Rounds rounds = new Rounds(
                warm.stream().map(Round::beside).toList(),
                warm.stream().map(Round::alone).toList());
        System.err.println("    measured " + rounds.figures() + " alone " + rounds.ceilings() + " first " + first);
        return List.of(
                Line.share(
                        "verifications while " + DOWNLOADS + " documents are downloaded, beside those alone",
                        "/s",
                        rounds.figure(),
                        rounds.ceiling(),
                        LEAST_SHARE),
                Line.shareForInformation(
                        "the same with the first " + DOWNLOADS + " after the start, the compiler still at work",
                        "/s",
                        first.beside(),
                        first.alone()),
                Line.information(
                        "until all " + DOWNLOADS + " had theirs, at most",
                        Line.millis(
                                warm.stream().mapToDouble(Round::nanos).max().orElseThrow())),
                Line.limit(
                        "heap kept while " + DOWNLOADS + " wait for theirs, more than before",
                        String.format(Locale.ROOT, "%.1f MiB", growth / 1048576.0),
                        "<= " + (MOST_GROWTH >> 20) + " MiB",
                        growth <= MOST_GROWTH));
    }

    /** Verification alone, and beside downloads of documents that nobody had before, all of which arrive. */
    private Round round(int port, HttpLoad verification) throws Exception {
        List<VerificationCode> codes = files.issue(DOWNLOADS);
        double alone = verification.perSecond(scale.seconds());
        long start = System.nanoTime();
        try (Downloads downloads = new Downloads(port, codes)) {
            double beside = verification.perSecond(scale.seconds());
            downloads.await();
            return new Round(alone, beside, System.nanoTime() - start);
        }
    }

    private long growth(int port) throws Exception {
        List<VerificationCode> codes = files.issue(DOWNLOADS);
        long before = keptHeap();
        try (Downloads downloads = new Downloads(port, codes)) {
            LockSupport.parkNanos(UNTIL_ALL_WAIT.toNanos());
            long growth = keptHeap() - before;
            downloads.await();
            return growth;
        }
    }

    private static long keptHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /**
     * Once.
     *
     * @param alone verifications per second
     * @param beside the same while documents are downloaded
     * @param nanos until the last of them was there
     */
    private record Round(double alone, double beside, long nanos) {}
}
