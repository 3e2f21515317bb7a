package org.attestory.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.attestory.account.api.AccountId;
import org.attestory.delivery.api.ExportFilter;
import org.attestory.delivery.api.ExportId;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.ExportedArchive;
import org.attestory.delivery.api.GetExport;
import org.attestory.delivery.api.RequestExport;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How fast an archive of many certificates is made, and that the memory it takes does not grow with their number. */
@Component
@Order(6)
class ExportMeasurement implements Measurement {

    private static final Actor REGISTRAR = new Actor(AccountId.random().value(), Set.of(Role.REGISTRAR));
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final long MOST_GROWTH = 16L << 20;

    private final Scale scale;
    private final World world;
    private final Views views;
    private final History history;
    private final Sender sender;
    private final QueryGateway queries;
    private final Environment environment;

    ExportMeasurement(
            Scale scale,
            World world,
            Views views,
            History history,
            Sender sender,
            QueryGateway queries,
            Environment environment) {
        this.scale = scale;
        this.world = world;
        this.views = views;
        this.history = history;
        this.sender = sender;
        this.queries = queries;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "export";
    }

    /** Drawing as many documents takes longer than all the others together. */
    @Override
    public boolean onlyWhenNamed() {
        return true;
    }

    @Override
    public List<Line> measure() throws Exception {
        history.issue(scale.exported(), world.contentOfOne());
        views.awaitAll();
        ExportId exportId = ExportId.random();
        ExportFilter filter = new ExportFilter("dominique", null, null, null, null);
        long start = System.nanoTime();
        sender.send(new RequestExport(exportId, filter, Instant.now().plus(Duration.ofDays(1))), REGISTRAR)
                .get();
        await(exportId, scale.exported() / 10);
        long early = keptHeap();
        await(exportId, scale.exported() * 9 / 10);
        long late = keptHeap();
        ExportedArchive archive = finished(exportId);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (archive.certificates() != scale.exported() || entries(exportId) != scale.exported() + 1) {
            throw new IllegalStateException("the archive does not hold all certificates");
        }
        long growth = late - early;
        return List.of(
                Line.information(
                        String.format(
                                Locale.ROOT,
                                "export of %,d certificates, %d MB",
                                archive.certificates(),
                                archive.bytes() / 1_000_000),
                        Line.rate(archive.certificates() / seconds, "/s")),
                Line.information("in a heap of", (Runtime.getRuntime().maxMemory() >> 20) + " MiB"),
                Line.limit(
                        "heap kept at nine tenths, more than at one tenth",
                        String.format(Locale.ROOT, "%.1f MiB of %d", growth / 1048576.0, late >> 20),
                        "<= 16 MiB",
                        growth <= MOST_GROWTH));
    }

    private void await(ExportId exportId, int done) throws Exception {
        for (GetExport.Result now = ask(exportId);
                isRunning(now) && now.progress().done() < done;
                now = ask(exportId)) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private ExportedArchive finished(ExportId exportId) throws Exception {
        GetExport.Result now = ask(exportId);
        while (isRunning(now)) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            now = ask(exportId);
        }
        return Objects.requireNonNull(Objects.requireNonNull(now.export()).archive());
    }

    private GetExport.Result ask(ExportId exportId) throws Exception {
        return queries.query(new GetExport(exportId), GetExport.Result.class).get();
    }

    /** Also before the view knows of it. */
    private static boolean isRunning(GetExport.Result now) {
        return now.export() == null || now.export().state() == ExportState.RUNNING;
    }

    private static long keptHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private int entries(ExportId exportId) throws Exception {
        Path directory = Path.of(environment.getRequiredProperty("attestory.exports.directory"));
        try (Stream<Path> files = Files.list(directory)) {
            Path archive = files.filter(file -> file.getFileName().toString().startsWith(exportId.value()))
                    .filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                return zip.size();
            }
        }
    }
}
