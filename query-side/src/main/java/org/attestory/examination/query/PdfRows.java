package org.attestory.examination.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture whose dots stand row by row in a PDF. It is drawn smaller while it is read, so that no more than two of its rows
 * are ever in memory, whatever it expands to.
 *
 * @param inverted whether the smallest number stands for the most light
 * @param predictor how rows are written as differences (ISO 32000-1 section 7.4.4.4)
 */
record PdfRows(
        PdfValue.Stream stream, Brightness.Size size, int bits, PdfColours colours, boolean inverted, int predictor) {

    private static final int WHITE = 255;
    private static final int FIRST_OF_PNG = 10;

    /** The picture in a stream; null if it is of a kind that is not read here. */
    static @Nullable PdfRows of(PdfValue.Stream stream, PdfObjects objects) {
        PdfValue.Dictionary picture = stream.dictionary();
        PdfValue.Dictionary parameters = objects.dictionary(picture.get("DecodeParms"));
        PdfColours colours = PdfColours.of(picture.get("ColorSpace"), objects);
        if (colours == null) {
            return null;
        }
        PdfRows rows = new PdfRows(
                stream,
                PdfPictures.size(stream, objects),
                objects.number(picture.get("BitsPerComponent"), 1),
                colours,
                isInverted(picture, objects),
                objects.number(parameters.get("Predictor"), 1));
        return rows.size.isBounded() && rows.isKnown() && rows.agreeWith(parameters, objects) ? rows : null;
    }

    /** Differences are only understood where they are between rows of the same kind. */
    private boolean agreeWith(PdfValue.Dictionary parameters, PdfObjects objects) {
        if (predictor == 1) {
            return true;
        }
        return objects.number(parameters.get("Columns"), 1) == size.width()
                && objects.number(parameters.get("Colors"), 1) == colours.components()
                && objects.number(parameters.get("BitsPerComponent"), 8) == bits;
    }

    static boolean isInverted(PdfValue.Dictionary picture, PdfObjects objects) {
        var decode = objects.items(picture.get("Decode"));
        return !decode.isEmpty() && objects.number(decode.getFirst(), 0) == 1;
    }

    private boolean isKnown() {
        return switch (bits) {
            case 1, 2, 4, 16 -> predictor == 1 || predictor >= FIRST_OF_PNG;
            case 8 -> true;
            default -> false;
        };
    }

    /** Draws it no larger than that; what is missing or damaged is white. */
    Brightness drawn(byte[] file, PdfObjects objects, int longest, Allowance allowance) {
        int every = Math.max(1, Math.ceilDiv(size.longest(), longest));
        int width = Math.ceilDiv(size.width(), every);
        int height = Math.ceilDiv(size.height(), every);
        byte[] dots = new byte[width * height];
        Arrays.fill(dots, (byte) WHITE);
        int length = Math.ceilDiv(size.width() * colours.components() * bits, 8);
        byte[] row = new byte[length];
        byte[] above = new byte[length];
        long[] light = new long[width];
        try (InputStream in = unpacked(file, objects)) {
            for (int y = 0; y < size.height(); y++) {
                allowance.steps(1 + (length >> 2));
                int filter = predictor >= FIRST_OF_PNG ? in.read() : 0;
                if (in.readNBytes(row, 0, length) < length) {
                    break;
                }
                PngFilters.undo(predictor == 2 ? 1 : filter, row, above, Math.max(1, colours.components() * bits / 8));
                add(row, light, every);
                if ((y + 1) % every == 0 || y + 1 == size.height()) {
                    put(light, dots, y / every * width, every, y % every + 1);
                }
                byte[] last = above;
                above = row;
                row = last;
            }
        } catch (IOException damaged) {
            // What came before the damage may hold the code.
            return new Brightness(dots, width, height);
        }
        return new Brightness(dots, width, height);
    }

    private InputStream unpacked(byte[] file, PdfObjects objects) {
        InputStream packed = new ByteArrayInputStream(file, stream.from(), stream.to() - stream.from());
        return objects.items(stream.dictionary().get("Filter")).isEmpty() ? packed : new InflaterInputStream(packed);
    }

    private void add(byte[] row, long[] light, int every) {
        int[] dot = new int[colours.components()];
        for (int x = 0; x < size.width(); x++) {
            for (int i = 0; i < dot.length; i++) {
                dot[i] = number(row, x * dot.length + i);
            }
            int bright = colours.brightness(dot);
            light[x / every] += inverted ? WHITE - bright : bright;
        }
    }

    private void put(long[] light, byte[] dots, int from, int every, int rows) {
        for (int x = 0; x < light.length; x++) {
            int columns = Math.min(every, size.width() - x * every);
            dots[from + x] = (byte) (light[x] / ((long) columns * rows));
            light[x] = 0;
        }
    }

    /** Where a table says what numbers mean they are as they stand; else they are stretched to a byte. */
    private int number(byte[] row, int index) {
        if (bits >= 8) {
            return row[index * (bits / 8)] & 0xFF;
        }
        int place = index * bits;
        int most = (1 << bits) - 1;
        int number = (row[place >> 3] >> (8 - bits - (place & 7))) & most;
        return colours.shades() == null ? number * WHITE / most : number;
    }
}
