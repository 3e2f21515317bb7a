package org.attestory.document.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openpdf.text.pdf.BaseFont;

/** The bundled fonts, read once. */
final class Typefaces implements GlyphCoverage {

    private final Map<Typeface, BaseFont> fonts = new EnumMap<>(Typeface.class);
    private final Lettering sealLettering;

    Typefaces() {
        Map<String, byte[]> files = new HashMap<>();
        for (Typeface typeface : Typeface.values()) {
            byte[] file = files.computeIfAbsent(typeface.file(), name -> Resources.bytes("fonts/" + name));
            fonts.put(typeface, read(typeface.file(), file));
        }
        sealLettering = new Lettering(Resources.bytes("fonts/" + Typeface.STRONG.file()));
    }

    BaseFont font(Typeface typeface) {
        BaseFont font = fonts.get(typeface);
        if (font == null) {
            throw new IllegalArgumentException("not loaded: " + typeface);
        }
        return font;
    }

    Lettering sealLettering() {
        return sealLettering;
    }

    /** The preferred cut if it has every character of the text, else the running text's: cuts are not mixed in a word. */
    Typeface suitable(Typeface preferred, String text) {
        return text.codePoints().allMatch(font(preferred)::charExists) ? preferred : Typeface.TEXT;
    }

    /** The width of a line in points. */
    float width(Typeface typeface, String text, float size) {
        return font(typeface).getWidthPoint(text, size) + typeface.tracking() * size * text.length();
    }

    @Override
    public SortedSet<Integer> missing(String text) {
        SortedSet<Integer> missing = new TreeSet<>();
        PrintableText.of(text)
                .codePoints()
                .filter(codePoint -> !drawable(codePoint))
                .forEach(missing::add);
        return missing;
    }

    /** The plain and the italic cut cover the same; a text may be set in either. */
    private boolean drawable(int codePoint) {
        return font(Typeface.TEXT).charExists(codePoint)
                && font(Typeface.ITALIC).charExists(codePoint)
                && font(Typeface.STRONG).charExists(codePoint);
    }

    private static BaseFont read(String name, byte[] file) {
        try {
            // From bytes: from a path, every subset would read the file anew, byte by byte.
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, file, null);
            font.setSubset(true);
            font.setSecureRandom(new FixedSubsetPrefix());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("documents/fonts/" + name, e);
        }
    }

    /** Subset names start with six letters that only need to be unique in a document: always the same ones, so that equal content gives equal bytes. */
    private static final class FixedSubsetPrefix extends SecureRandom {

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
