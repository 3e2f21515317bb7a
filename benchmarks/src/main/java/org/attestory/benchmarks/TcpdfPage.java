package org.attestory.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same page drawn by TCPDF, a library for PHP in which many certificates are drawn, in a process of its own. */
final class TcpdfPage {

    private static final Pattern MILLIS = Pattern.compile("([0-9.]+) ms");
    private static final int PATIENCE = 120;

    /** What is said otherwise for texts, which TCPDF places by itself. */
    private static final Set<String> OF_TEXTS = Set.of("BT", "ET", "Tm", "Td", "Tc", "Tw", "Tr", "Tz", "Ts", "TL");

    private TcpdfPage() {}

    /** Nanoseconds of processor time for each page once warm, empty where PHP with TCPDF is not installed. */
    static Optional<Double> processorTime(PlainPage page, int times) throws IOException, InterruptedException {
        if (!isInstalled()) {
            return Optional.empty();
        }
        Path directory = Files.createTempDirectory("tcpdf");
        try {
            Path program = directory.resolve("page.php");
            try (InputStream bundled = TcpdfPage.class.getResourceAsStream("/tcpdf-page.php")) {
                Files.copy(bundled, program);
            }
            Path steps = Files.write(directory.resolve("steps"), steps(page, directory));
            String said = Tool.run(
                    List.of("php", program.toString(), steps.toString(), directory.toString(), String.valueOf(times)),
                    Map.of(),
                    PATIENCE);
            return Optional.of(Tool.number(MILLIS, said) * 1e6);
        } finally {
            try (Stream<Path> made = Files.list(directory)) {
                for (Path file : made.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            Tool.run(List.of("php", "-r", "exit((@include 'tcpdf/tcpdf.php') ? 0 : 1);"), Map.of(), 0);
            return true;
        } catch (IOException missing) {
            return false;
        }
    }

    /** One step a line, its parts divided by tabulators. */
    private static List<String> steps(PlainPage page, Path directory) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("page\t" + page.width() + "\t" + page.height());
        Set<String> fonts = page.steps().stream()
                .filter(PageStep.Font.class::isInstance)
                .map(step -> ((PageStep.Font) step).name())
                .collect(Collectors.toSet());
        for (String font : fonts) {
            Path file = Files.write(directory.resolve(font + ".ttf"), PlainPage.fontFile(font));
            lines.add("load\t" + font + "\t" + file);
        }
        float x = 0;
        float y = 0;
        for (PageStep step : page.steps()) {
            switch (step) {
                case PageStep.Call call -> {
                    float[] numbers = call.numbers();
                    if (call.operator().equals("Tm")) {
                        x = numbers[4];
                        y = numbers[5];
                    } else if (call.operator().equals("Td")) {
                        x += numbers[0];
                        y += numbers[1];
                    } else if (!OF_TEXTS.contains(call.operator())) {
                        lines.add("draw\t" + written(numbers) + call.operator());
                    }
                }
                case PageStep.Dashes dashes ->
                    lines.add("draw\t[" + written(dashes.lengths()) + "] " + dashes.phase() + " d");
                case PageStep.Font font -> lines.add("font\t" + font.name() + "\t" + font.size());
                case PageStep.Text text -> lines.add("text\t" + x + "\t" + (page.height() - y) + "\t" + text.whole());
            }
        }
        return lines;
    }

    private static String written(float[] numbers) {
        StringBuilder written = new StringBuilder();
        for (float number : numbers) {
            written.append(
                    number == Math.rint(number) ? (int) number + " " : String.format(Locale.ROOT, "%.3f ", number));
        }
        return written.toString();
    }
}
