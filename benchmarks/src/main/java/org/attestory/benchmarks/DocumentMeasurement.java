package org.attestory.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.attestory.document.api.DocumentFormat;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.VerificationCode;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a document costs that nobody had before: drawn, tagged, with its open credential made and attached, signed; and the
 * same as a picture.
 */
@Component
@Order(1)
class DocumentMeasurement implements Measurement {

    private static final int WARM_UP = 120;
    private static final int MEASURED = 100;
    private static final int PICTURES = 40;
    private static final int CLIENTS = 2;
    private static final double MOST_NANOS = 15e6;
    private static final double MOST_NANOS_OF_PICTURE = 80e6;
    private static final double LEAST_PER_SECOND = 100;

    private final Views views;
    private final IssuedCodes issued;
    private final QueryGateway queries;
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    DocumentMeasurement(Views views, IssuedCodes issued, QueryGateway queries) {
        this.views = views;
        this.issued = issued;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public List<Line> measure() throws Exception {
        views.awaitAll();
        List<VerificationCode> codes =
                issued.latest(CredentialMeasurement.CERTIFICATES, WARM_UP + 2 * MEASURED + 2 * PICTURES);
        processorTime(codes.subList(0, WARM_UP), DocumentFormat.PDF);
        double pdf = processorTime(codes.subList(WARM_UP, WARM_UP + MEASURED), DocumentFormat.PDF);
        double perSecond = perSecond(codes.subList(WARM_UP + MEASURED, WARM_UP + 2 * MEASURED));
        List<VerificationCode> pictured = codes.subList(WARM_UP + 2 * MEASURED, codes.size());
        processorTime(pictured.subList(0, PICTURES), DocumentFormat.PNG);
        double png = processorTime(pictured.subList(PICTURES, pictured.size()), DocumentFormat.PNG);
        return List.of(
                Line.limit(
                        "signed PDF with its credential, CPU of the process, median",
                        Line.millis(pdf),
                        "<= 15 ms",
                        pdf <= MOST_NANOS),
                Line.limit(
                        "the same, " + CLIENTS + " at once",
                        Line.rate(perSecond, "/s"),
                        ">= 100 /s",
                        perSecond >= LEAST_PER_SECOND),
                Line.limit(
                        "PNG of 150 dpi from nothing, CPU of the process, median",
                        Line.millis(png),
                        "<= 80 ms",
                        png <= MOST_NANOS_OF_PICTURE));
    }

    /** The median of the nanoseconds of processor time that each took, one after the other. */
    private double processorTime(List<VerificationCode> codes, DocumentFormat format) throws Exception {
        Latencies times = new Latencies();
        for (VerificationCode code : codes) {
            long before = process.getProcessCpuTime();
            make(code, format);
            times.add(process.getProcessCpuTime() - before);
        }
        return times.quantile(0.5);
    }

    private double perSecond(List<VerificationCode> codes) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> client = () -> {
            for (int number = next.getAndIncrement(); number < codes.size(); number = next.getAndIncrement()) {
                make(codes.get(number), DocumentFormat.PDF);
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

    private void make(VerificationCode code, DocumentFormat format) throws Exception {
        GetDocument.Result made = queries.query(new GetDocument(code, format), GetDocument.Result.class)
                .get();
        Objects.requireNonNull(made.document());
    }
}
