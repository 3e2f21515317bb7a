package org.attestory.document.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Sets short texts side by side with dots between them, in as few lines as hold them and these of about equal length. */
final class FactLines {

    static final String DOT = "\u00a0\u00a0\u00b7\u00a0\u00a0";
    private static final int STEPS = 10;

    private FactLines() {}

    /** The lines. A text that is wider than a line has a line of its own. */
    static List<String> of(List<String> texts, ToDoubleFunction<String> width, double widest) {
        double[] widths = texts.stream().mapToDouble(width).toArray();
        double dot = width.applyAsDouble(DOT);
        List<String> lines = filled(texts, widths, dot, widest);
        double tooNarrow = 0;
        double wideEnough = widest;
        for (int step = 0; step < STEPS && lines.size() > 1; step++) {
            double middle = (tooNarrow + wideEnough) / 2;
            List<String> narrower = filled(texts, widths, dot, middle);
            if (narrower.size() > lines.size()) {
                tooNarrow = middle;
            } else {
                wideEnough = middle;
                lines = narrower;
            }
        }
        return lines;
    }

    private static List<String> filled(List<String> texts, double[] widths, double dot, double widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (int i = 0; i < widths.length; i++) {
            if (i > 0 && used + dot + widths[i] > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            used = line.isEmpty() ? widths[i] : used + dot + widths[i];
            line.append(line.isEmpty() ? "" : DOT).append(texts.get(i));
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
