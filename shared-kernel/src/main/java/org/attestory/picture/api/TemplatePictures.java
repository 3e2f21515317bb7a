package org.attestory.picture.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.attestory.picture.api.PictureProblem.Code;

/**
 * Takes logos and signatures from files that nobody vouches for: PNG, JPEG, or a subset of SVG. What is stored was written
 * by us, so nothing else that a file held gets any further: no metadata, no scripts, no second file behind the first.
 */
public final class TemplatePictures {

    /** Of a file that is handed in. */
    public static final int MOST_BYTES = 4 << 20;

    private static final Map<String, String> REFUSED_FORMATS = Map.ofEntries(
            Map.entry("GIF8", "GIF"),
            Map.entry("BM", "BMP"),
            Map.entry("II*\0", "TIFF"),
            Map.entry("MM\0*", "TIFF"),
            Map.entry("RIFF", "WebP"),
            Map.entry("%PDF", "PDF"),
            Map.entry("%!PS", "PostScript"),
            Map.entry("PK\3\4", "ZIP"),
            Map.entry("\0\0\1\0", "ICO"),
            Map.entry("\0\0\0\14jP", "JPEG 2000"),
            Map.entry("8BPS", "Photoshop"));

    private TemplatePictures() {}

    public static PictureOutcome take(byte[] file) {
        if (file.length == 0) {
            return refused(Code.EMPTY, "");
        }
        if (file.length > MOST_BYTES) {
            return refused(Code.TOO_MANY_BYTES, Integer.toString(MOST_BYTES >> 10));
        }
        RasterFormat pixels = RasterFormat.of(file);
        if (pixels != null) {
            return RasterPicture.take(file, pixels);
        }
        if (startsAsMarkup(file)) {
            return VectorPicture.take(file);
        }
        String start = new String(file, 0, Math.min(12, file.length), StandardCharsets.ISO_8859_1);
        String format = REFUSED_FORMATS.entrySet().stream()
                .filter(signature -> start.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(start.startsWith("ftyp", 4) ? "HEIF" : "");
        return refused(Code.FORMAT, format);
    }

    static PictureOutcome refused(Code code, String argument) {
        return new PictureOutcome.Refused(List.of(new PictureProblem(code, null, argument)));
    }

    private static boolean startsAsMarkup(byte[] file) {
        String start = new String(file, 0, Math.min(256, file.length), StandardCharsets.UTF_8);
        return start.replace("\ufeff", "").stripLeading().startsWith("<");
    }
}
