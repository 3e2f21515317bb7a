package org.attestory.document.query;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs in the order in which they stand, from left to right, in thousandths of an em.
 *
 * @param vector the same glyphs as the platform knows them
 */
record ShapedText(GlyphVector vector, List<Glyph> glyphs, float width) {

    static final float UNITS = 1000;

    /** From here on there is nothing to draw. */
    private static final int INVISIBLE = 0xfffe;

    /** From the edge of its letter, a mark that is nearer than this has been left where it fell. */
    private static final float BESIDE = 60;

    /** Characters whose glyph is the other one's in text that runs from right to left. */
    private static final String MIRRORED = "()[]{}<>\u00ab\u00bb\u2039\u203a";

    /**
     * A glyph in its place.
     *
     * @param x from the start of the text
     * @param y above the base line
     * @param advance how far it moves the next glyph; marks do not
     * @param meaning the characters that it stands for, in reading order
     */
    record Glyph(int code, float x, float y, float advance, String meaning) {

        boolean isVisible() {
            return code < INVISIBLE;
        }

        boolean takesRoom() {
            return advance > 0;
        }

        /** Of two marks, whether both stand above their letter or both below. */
        boolean isOnTheSideOf(Glyph other) {
            return Writing.isBelow(meaning) == Writing.isBelow(other.meaning);
        }
    }

    static ShapedText of(GlyphVector vector, List<String> meanings) {
        List<Glyph> glyphs = new ArrayList<>();
        int count = vector.getNumGlyphs();
        for (int i = 0; i < count; i++) {
            Point2D position = vector.getGlyphPosition(i);
            glyphs.add(new Glyph(
                    vector.getGlyphCode(i),
                    (float) position.getX(),
                    (float) -position.getY(),
                    vector.getGlyphMetrics(i).getAdvanceX(),
                    meanings.get(i)));
        }
        return new ShapedText(vector, List.copyOf(glyphs), (float)
                vector.getGlyphPosition(count).getX());
    }

    int letters() {
        return (int) glyphs.stream().filter(Glyph::takesRoom).count();
    }

    /** Whether the font has every glyph and places every mark: not beside its letter, and not on another mark. */
    boolean isSound() {
        Glyph before = null;
        float edge = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.code() == 0) {
                return false;
            }
            if (glyph.takesRoom()) {
                edge = glyph.x() + glyph.advance();
            } else if (glyph.isVisible()) {
                boolean beside = glyph.y() == 0 && Math.abs(glyph.x() - edge) < BESIDE;
                boolean upon = before != null && before.isOnTheSideOf(glyph) && before.y() == glyph.y();
                if (beside || upon) {
                    return false;
                }
            }
            before = glyph.takesRoom() ? null : glyph;
        }
        return true;
    }

    /** What readers should find for a text, if they read the glyphs in order. */
    static String visible(String text, boolean rightToLeft) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .filter(codePoint -> !Writing.isJoiner(codePoint))
                .map(codePoint -> rightToLeft ? mirrored(codePoint) : codePoint)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static int mirrored(int codePoint) {
        int index = MIRRORED.indexOf(codePoint);
        return index < 0 ? codePoint : MIRRORED.charAt(index ^ 1);
    }
}
