package org.attestory.benchmarks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines, drawn for a terminal and for Markdown alike. */
final class Table {

    private static final List<Function<Line, String>> COLUMNS = List.of(
            Line::what,
            Line::figure,
            Line::ceiling,
            Line::ratio,
            Line::target,
            line -> line.verdict() == Line.Verdict.NONE ? "" : line.verdict().name());

    private static final List<String> HEADINGS = List.of("what", "figure", "ceiling", "ratio", "target", "verdict");

    private Table() {}

    static String of(List<Line> lines) {
        List<List<String>> rows = Stream.concat(
                        Stream.of(HEADINGS),
                        lines.stream()
                                .map(line -> COLUMNS.stream()
                                        .map(column -> column.apply(line))
                                        .toList()))
                .toList();
        List<Integer> widths = Stream.iterate(0, column -> column + 1)
                .limit(COLUMNS.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        String rule = widths.stream().map("-"::repeat).collect(Collectors.joining(" | ", "| ", " |"));
        return rows.stream()
                .map(row -> drawn(row, widths))
                .collect(Collectors.collectingAndThen(Collectors.toList(), drawn -> {
                    drawn.add(1, rule);
                    return String.join("\n", drawn);
                }));
    }

    private static String drawn(List<String> row, List<Integer> widths) {
        return Stream.iterate(0, column -> column + 1)
                .limit(row.size())
                .map(column -> row.get(column)
                        + " ".repeat(widths.get(column) - row.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
