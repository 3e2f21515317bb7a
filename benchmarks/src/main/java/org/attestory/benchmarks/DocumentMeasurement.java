package org.attestory.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.attestory.document.api.DocumentFormat;
import org.attestory.issuance.api.VerificationCode;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a document costs that nobody had before: drawn, tagged, with its open credential made and attached, signed; beside
 * the same page drawn by hand; and the same as a picture.
 */
@Component
@Order(1)
class DocumentMeasurement implements Measurement {

    private static final int CLIENTS = 2;
    private static final int SHORT_WARM_UP = 5;
    private static final int LONGEST_WARM_UP = 25;
    private static final double MOST_NANOS = 15e6;
    private static final double MOST_SHARE = 1.5;
    private static final double MOST_NANOS_OF_PICTURE = 80e6;
    private static final double LEAST_PER_SECOND = 100;

    private final Scale scale;
    private final CertificateFiles files;

    DocumentMeasurement(Scale scale, CertificateFiles files) {
        this.scale = scale;
        this.files = files;
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public List<Line> measure() throws Exception {
        int round = scale.documents();
        Supply codes = new Supply(files.issue((SHORT_WARM_UP + LONGEST_WARM_UP + scale.rounds() + 5) * round));
        PlainPage plain = PageTranscript.of(
                files.make(codes.take(1).getFirst(), DocumentFormat.PDF).bytes());
        int plainBytes = plain.draw().length;
        files.processorTime(codes.take(SHORT_WARM_UP * round), DocumentFormat.PDF);
        double early = files.processorTime(codes.take(round), DocumentFormat.PDF);
        WarmUp.run(LONGEST_WARM_UP, () -> files.processorTime(codes.take(round), DocumentFormat.PDF));
        WarmUp.run(LONGEST_WARM_UP, () -> files.processorTime(round, plain::draw));
        Rounds rounds = Rounds.alternate(
                scale.rounds(),
                () -> files.processorTime(codes.take(round), DocumentFormat.PDF),
                () -> files.processorTime(round, plain::draw));
        double perSecond = perSecond(codes.take(2 * round));
        files.processorTime(codes.take(round / 2), DocumentFormat.PNG);
        double png = files.processorTime(codes.take(round / 2), DocumentFormat.PNG);
        double pdf = rounds.figure();
        double share = pdf / rounds.ceiling();
        return List.of(
                new Line(
                        "signed PDF with its credential, CPU of the process; ceiling: OpenPDF, plain, "
                                + plainBytes / 1000 + " kB",
                        Line.millis(pdf),
                        Line.millis(rounds.ceiling()),
                        Line.decimal(share),
                        "<= 15 ms, <= 1.50",
                        pdf <= MOST_NANOS && share <= MOST_SHARE ? Line.Verdict.MET : Line.Verdict.MISSED),
                Line.information(
                        "the same after no more than " + SHORT_WARM_UP * round
                                + " documents, the compiler still at work",
                        Line.millis(early)),
                Line.limit(
                        "the same, " + CLIENTS + " at once",
                        Line.rate(perSecond, "/s"),
                        ">= 100 /s",
                        perSecond >= LEAST_PER_SECOND),
                besideTcpdf(plain, pdf, round),
                Line.limit(
                        "PNG of 150 dpi from nothing, CPU of the process",
                        Line.millis(png),
                        "<= 80 ms",
                        png <= MOST_NANOS_OF_PICTURE));
    }

    private static Line besideTcpdf(PlainPage page, double pdf, int times) throws Exception {
        return TcpdfPage.processorTime(page, times)
                .map(nanos -> new Line(
                        "the same PDF; ceiling: TCPDF, plain",
                        Line.millis(pdf),
                        Line.millis(nanos),
                        Line.decimal(pdf / nanos),
                        "",
                        Line.Verdict.NONE))
                .orElseGet(() -> Line.information("the same page by TCPDF", "left out: no PHP with TCPDF"));
    }

    private double perSecond(List<VerificationCode> codes) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> client = () -> {
            for (int number = next.getAndIncrement(); number < codes.size(); number = next.getAndIncrement()) {
                files.make(codes.get(number), DocumentFormat.PDF);
            }
            return null;
        };
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> running = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> threads.submit(client))
                    .toList();
            for (Future<Void> each : running) {
                each.get();
            }
        }
        return codes.size() / ((System.nanoTime() - start) / 1e9);
    }

    /** Codes that are given out once. */
    private static final class Supply {

        private final List<VerificationCode> codes;
        private int taken;

        Supply(List<VerificationCode> codes) {
            this.codes = codes;
        }

        List<VerificationCode> take(int count) {
            taken += count;
            return codes.subList(taken - count, taken);
        }
    }
}
