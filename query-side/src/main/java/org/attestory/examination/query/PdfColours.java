package org.attestory.examination.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a dot become brightness (ISO 32000-1 section 8.6), as far as a QR code needs it.
 *
 * @param components how many numbers a dot has
 * @param ink whether more means darker
 * @param shades the brightness of each number, null if it is brightness itself
 */
@SuppressWarnings("ArrayRecordComponent") // Looked up, never compared.
record PdfColours(int components, boolean ink, byte @Nullable [] shades) {

    private static final int WHITE = 255;
    private static final int DEEPEST = 4;

    /** The colours of a picture; null if they are of a kind that is not understood here. */
    static @Nullable PdfColours of(PdfValue space, PdfObjects objects) {
        return of(space, objects, 0);
    }

    private static @Nullable PdfColours of(PdfValue space, PdfObjects objects, int depth) {
        List<PdfValue> parts = objects.items(space);
        if (parts.isEmpty()) {
            return new PdfColours(1, false, null);
        }
        if (depth == DEEPEST || !(objects.resolve(parts.getFirst()) instanceof PdfValue.Name family)) {
            return null;
        }
        return switch (family.text()) {
            case "DeviceGray", "CalGray", "G" -> new PdfColours(1, false, null);
            case "DeviceRGB", "CalRGB", "RGB" -> new PdfColours(3, false, null);
            case "DeviceCMYK", "CMYK" -> new PdfColours(4, true, null);
            case "Separation" -> new PdfColours(1, true, null);
            case "ICCBased" -> ofProfile(parts, objects);
            case "Indexed", "I" -> ofTable(parts, objects, depth);
            default -> null;
        };
    }

    private static @Nullable PdfColours ofProfile(List<PdfValue> parts, PdfObjects objects) {
        int components = parts.size() < 2
                ? 0
                : objects.number(objects.dictionary(parts.get(1)).get("N"), 0);
        return components == 1 || components == 3 || components == 4
                ? new PdfColours(components, components == 4, null)
                : null;
    }

    private static @Nullable PdfColours ofTable(List<PdfValue> parts, PdfObjects objects, int depth) {
        PdfColours base = parts.size() < 4 ? null : of(parts.get(1), objects, depth + 1);
        if (base == null || base.shades != null) {
            return null;
        }
        byte[] table = switch (objects.resolve(parts.get(3))) {
            case PdfValue.Text text -> text.bytes();
            case PdfValue.Stream stream -> objects.content(stream);
            default -> new byte[0];
        };
        byte[] shades = new byte[WHITE + 1];
        int[] colour = new int[base.components];
        for (int entry = 0; entry < shades.length && (entry + 1) * colour.length <= table.length; entry++) {
            for (int i = 0; i < colour.length; i++) {
                colour[i] = table[entry * colour.length + i] & 0xFF;
            }
            shades[entry] = (byte) base.brightness(colour);
        }
        return new PdfColours(1, false, shades);
    }

    /** From 0, black, to 255. */
    int brightness(int[] dot) {
        if (shades != null) {
            return shades[dot[0]] & 0xFF;
        }
        return switch (components) {
            case 1 -> ink ? WHITE - dot[0] : dot[0];
            case 3 -> (dot[0] + 2 * dot[1] + dot[2]) / 4;
            default -> (WHITE - (dot[0] + 2 * dot[1] + dot[2]) / 4) * (WHITE - dot[3]) / WHITE;
        };
    }
}
