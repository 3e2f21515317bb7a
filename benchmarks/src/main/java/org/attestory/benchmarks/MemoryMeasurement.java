package org.attestory.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the platform needed for all that came before. That it still runs shows that the heap was enough. */
@Component
@Order(5)
class MemoryMeasurement implements Measurement {

    private static final long LARGEST_HEAP = 512L << 20;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Line> measure() throws IOException {
        long largest = Runtime.getRuntime().maxMemory();
        System.gc();
        long kept = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return List.of(
                Line.limit("all of this in a heap of", mebibytes(largest), "<= 512 MiB", largest <= LARGEST_HEAP),
                Line.information("heap in use after a collection", mebibytes(kept)),
                Line.information("most memory the process ever held (RSS)", peak()));
    }

    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "not told by this system";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> mebibytes(Long.parseLong(line.replaceAll("\\D", "")) << 10))
                    .findFirst()
                    .orElse("not told by this system");
        }
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%d MiB", bytes >> 20);
    }
}
