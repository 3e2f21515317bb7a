package org.attestory.document.query;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters as outlines, for artwork: text that is looked at, not read. */
final class Lettering {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    Lettering(byte[] file) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            characters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The advance of a character in em. */
    synchronized double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double advance(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /** Whether the font has every character of the text. */
    synchronized boolean covers(String text) {
        return text.codePoints().allMatch(codePoint -> characters.getGlyphId(codePoint) != 0);
    }

    /** The outline of a character, one em high, standing on the origin. The font reads glyphs lazily: one at a time. */
    synchronized Path2D outline(int codePoint) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(codePoint));
            GeneralPath path = glyph == null ? new GeneralPath() : glyph.getPath();
            return new Path2D.Double(path, AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
