package org.attestory.examination.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rectangles that a page fills, which is how QR codes are drawn on it. Where text was turned into outlines nothing else
 * of it can be read.
 */
final class PdfSquares {

    private static final int MOST = 20_000;
    private static final int MOST_SAVED = 200;
    private static final long MOST_DOTS = 40_000_000;
    private static final int WHITE = 255;
    private static final int DARK = 128;
    private static final double MARGIN = 0.02;

    private final List<Square> squares = new ArrayList<>();
    private final List<Square> outlined = new ArrayList<>();
    private final Deque<Integer> saved = new ArrayDeque<>();
    private int bright;

    /** A filled rectangle, by two of its corners. */
    private record Square(double left, double bottom, double right, double top, int bright) {

        private boolean isDark() {
            return bright < DARK;
        }
    }

    /** Follows an operator of a page as far as it fills rectangles (ISO 32000-1 section 8.5). */
    void apply(String operator, List<PdfValue> operands, double[] page) {
        switch (operator) {
            case "q" -> save();
            case "Q" -> bright = saved.isEmpty() ? bright : saved.pop();
            case "g", "rg", "k", "sc", "scn" -> bright = brightness(operands);
            case "re" -> outline(operands, page);
            case "f", "F", "f*", "B", "B*", "b", "b*" -> fill();
            case "n", "S", "s" -> outlined.clear();
            default -> {}
        }
    }

    private void save() {
        if (saved.size() < MOST_SAVED) {
            saved.push(bright);
        }
    }

    private static int brightness(List<PdfValue> operands) {
        int[] dot = operands.stream()
                .filter(PdfValue.Numeral.class::isInstance)
                .mapToInt(number -> (int) Math.clamp(((PdfValue.Numeral) number).value() * WHITE, 0, WHITE))
                .toArray();
        return dot.length == 1 || dot.length == 3 || dot.length == 4
                ? new PdfColours(dot.length, dot.length == 4, null).brightness(dot)
                : 0;
    }

    private void outline(List<PdfValue> operands, double[] page) {
        boolean askew = page[0] != 0 && page[1] != 0;
        if (askew || squares.size() + outlined.size() >= MOST) {
            return;
        }
        double x = PageContent.number(operands, 0);
        double y = PageContent.number(operands, 1);
        double[] one = PageContent.at(x, y, page);
        double[] other = PageContent.at(x + PageContent.number(operands, 2), y + PageContent.number(operands, 3), page);
        outlined.add(new Square(
                Math.min(one[0], other[0]),
                Math.min(one[1], other[1]),
                Math.max(one[0], other[0]),
                Math.max(one[1], other[1]),
                0));
    }

    private void fill() {
        outlined.forEach(
                square -> squares.add(new Square(square.left, square.bottom, square.right, square.top, bright)));
        outlined.clear();
    }

    /** How large the page is as far as dark ones reach, in points; null if there are none or it has no size. */
    Brightness.@Nullable Size size() {
        Square all = bounds();
        if (all == null) {
            return null;
        }
        double width = Math.ceil(all.right - all.left);
        double height = Math.ceil(all.top - all.bottom);
        return width >= 1 && height >= 1 && width <= MOST && height <= MOST
                ? new Brightness.Size((int) width, (int) height)
                : null;
    }

    private @Nullable Square bounds() {
        return squares.stream()
                .filter(Square::isDark)
                .reduce((one, other) -> new Square(
                        Math.min(one.left, other.left),
                        Math.min(one.bottom, other.bottom),
                        Math.max(one.right, other.right),
                        Math.max(one.top, other.top),
                        0))
                .orElse(null);
    }

    /** The rectangles alone, so large that the longer side is as asked. */
    Brightness drawn(int longest, Allowance allowance) {
        Square all = bounds();
        if (all == null) {
            throw new UnreadableFileException();
        }
        double scale = longest * (1 - 2 * MARGIN) / Math.max(all.right - all.left, all.top - all.bottom);
        int margin = (int) (longest * MARGIN);
        int width = 2 * margin + (int) Math.ceil((all.right - all.left) * scale);
        int height = 2 * margin + (int) Math.ceil((all.top - all.bottom) * scale);
        byte[] dots = new byte[width * height];
        Arrays.fill(dots, (byte) WHITE);
        long drawn = 0;
        for (Square square : squares) {
            int left = within(margin + (square.left - all.left) * scale, width);
            int right = within(margin + (square.right - all.left) * scale, width);
            int top = within(margin + (all.top - square.top) * scale, height);
            int bottom = within(margin + (all.top - square.bottom) * scale, height);
            drawn += (long) (right - left) * (bottom - top);
            allowance.steps(1 + bottom - top);
            if (drawn > MOST_DOTS) {
                break;
            }
            for (int y = top; y < bottom; y++) {
                Arrays.fill(dots, y * width + left, y * width + right, (byte) square.bright);
            }
        }
        return new Brightness(dots, width, height);
    }

    private static int within(double place, int length) {
        return (int) Math.clamp(Math.round(place), 0L, (long) length);
    }
}
