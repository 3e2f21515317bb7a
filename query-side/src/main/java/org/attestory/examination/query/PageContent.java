package org.attestory.examination.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Follows the drawing of a page as far as it shows text (ISO 32000-1 section 9.4). */
final class PageContent {

    private static final int MOST_OPERANDS = 2_000;
    private static final int DEEPEST = 6;
    private static final int MOST_SAVED = 200;
    private static final double WORD_GAP = -180;

    private final PdfObjects objects;
    private final Function<PdfValue, PdfFont> fonts;
    private final Allowance allowance;
    private final int mostRuns;
    private final List<PdfText.Run> runs = new ArrayList<>();
    private final PdfSquares squares = new PdfSquares();
    private final Deque<double[]> saved = new ArrayDeque<>();
    private double[] page = unmoved();
    private double[] line = unmoved();
    private double[] here = unmoved();
    private double leading;
    private PdfFont font = new PdfFont(false);
    private int depth;

    PageContent(PdfObjects objects, Function<PdfValue, PdfFont> fonts, Allowance allowance, int mostRuns) {
        this.objects = objects;
        this.fonts = fonts;
        this.allowance = allowance;
        this.mostRuns = mostRuns;
    }

    List<PdfText.Run> runs() {
        return runs;
    }

    PdfSquares squares() {
        return squares;
    }

    void read(byte[] content, PdfValue.Dictionary resources) {
        PdfScanner scanner = new PdfScanner(content, 0, content.length, allowance);
        List<PdfValue> operands = new ArrayList<>();
        for (PdfValue value = scanner.token(); value != null; value = scanner.token()) {
            if (value instanceof PdfValue.Keyword operator) {
                apply(operator.word(), operands, resources);
                operands.clear();
            } else if (operands.size() < MOST_OPERANDS) {
                operands.add(value);
            }
        }
    }

    private void apply(String operator, List<PdfValue> operands, PdfValue.Dictionary resources) {
        switch (operator) {
            case "q" -> save();
            case "Q" -> page = saved.isEmpty() ? page : saved.pop();
            case "cm" -> page = times(matrix(operands), page);
            case "BT" -> place(unmoved());
            case "Tm" -> place(matrix(operands));
            case "TL" -> leading = number(operands, 0);
            case "Td" -> move(number(operands, 0), number(operands, 1));
            case "TD" -> {
                leading = -number(operands, 1);
                move(number(operands, 0), number(operands, 1));
            }
            case "T*" -> move(0, -leading);
            case "Tf" -> font = named(operands, resources);
            case "Tj", "TJ" -> show(operands);
            case "'", "\"" -> {
                move(0, -leading);
                show(operands);
            }
            case "Do" -> form(operands, resources);
            default -> {}
        }
        squares.apply(operator, operands, page);
    }

    private void save() {
        if (saved.size() < MOST_SAVED) {
            saved.push(page);
        }
    }

    private void place(double[] matrix) {
        line = matrix;
        here = matrix;
    }

    private void move(double x, double y) {
        place(times(new double[] {1, 0, 0, 1, x, y}, line));
    }

    private PdfFont named(List<PdfValue> operands, PdfValue.Dictionary resources) {
        return !operands.isEmpty() && operands.getFirst() instanceof PdfValue.Name name
                ? fonts.apply(objects.dictionary(resources.get("Font")).get(name.text()))
                : font;
    }

    private void show(List<PdfValue> operands) {
        StringBuilder shown = new StringBuilder();
        if (!operands.isEmpty()) {
            append(operands.getLast(), shown);
        }
        if (!shown.isEmpty()) {
            if (runs.size() == mostRuns) {
                throw new BeyondLimitsException();
            }
            double[] where = times(here, page);
            runs.add(new PdfText.Run(where[4], where[5], shown.toString()));
        }
        // How wide it is, is not known; what follows on the line without a place of its own comes behind it.
        here = times(new double[] {1, 0, 0, 1, 0.01, 0}, here);
    }

    private void append(PdfValue value, StringBuilder shown) {
        switch (value) {
            case PdfValue.Text text -> shown.append(font.text(text.bytes(), allowance));
            case PdfValue.Numeral gap when gap.value() < WORD_GAP -> shown.append(' ');
            case PdfValue.Items items -> {
                for (PdfValue item : items.values()) {
                    if (!(item instanceof PdfValue.Items)) {
                        append(item, shown);
                    }
                }
            }
            default -> {}
        }
    }

    /** A drawing inside the drawing, which may be drawn inside itself. */
    private void form(List<PdfValue> operands, PdfValue.Dictionary resources) {
        if (depth >= DEEPEST
                || operands.isEmpty()
                || !(operands.getFirst() instanceof PdfValue.Name name)
                || !(objects.resolve(
                                objects.dictionary(resources.get("XObject")).get(name.text()))
                        instanceof PdfValue.Stream stream)
                || !stream.dictionary().isNamed("Subtype", "Form")) {
            return;
        }
        double[] before = page;
        PdfFont fontBefore = font;
        depth++;
        if (stream.dictionary().get("Matrix") instanceof PdfValue.Items matrix) {
            page = times(matrix(matrix.values()), page);
        }
        PdfValue own = stream.dictionary().get("Resources");
        read(objects.content(stream), own.equals(PdfValue.NOTHING) ? resources : objects.dictionary(own));
        depth--;
        font = fontBefore;
        page = before;
    }

    private static double[] unmoved() {
        return new double[] {1, 0, 0, 1, 0, 0};
    }

    private static double[] matrix(List<PdfValue> operands) {
        double[] matrix = new double[6];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = number(operands, i);
        }
        return matrix;
    }

    static double number(List<PdfValue> operands, int place) {
        return place < operands.size() && operands.get(place) instanceof PdfValue.Numeral number ? number.value() : 0;
    }

    /** Where a point comes to stand. */
    static double[] at(double x, double y, double[] matrix) {
        return new double[] {x * matrix[0] + y * matrix[2] + matrix[4], x * matrix[1] + y * matrix[3] + matrix[5]};
    }

    private static double[] times(double[] a, double[] b) {
        return new double[] {
            a[0] * b[0] + a[1] * b[2],
            a[0] * b[1] + a[1] * b[3],
            a[2] * b[0] + a[3] * b[2],
            a[2] * b[1] + a[3] * b[3],
            a[4] * b[0] + a[5] * b[2] + b[4],
            a[4] * b[1] + a[5] * b[3] + b[5]
        };
    }
}
