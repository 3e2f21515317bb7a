package org.attestory.document.query;

/**
 * How a text is set: shrunk to fit one line, down to a floor; then wrapped, with lines of about equal length.
 *
 * @param typeface that has all characters
 * @param size in points
 * @param width of the block in points
 * @param vocalized whether marks stand above and below the letters, for which lines need more room
 */
record Setting(Typeface typeface, float size, float width, boolean vocalized) {

    /** In em: marks upon marks stay clear of the lines around them. */
    private static final float LINE_OF_VOCALIZED = 1.9f;

    /** Of the size of other texts: with its marks, it looks as large. */
    private static final float SIZE_OF_VOCALIZED = 0.8f;

    /** Rounding in the layout engine, which works in whole dots. */
    private static final float SLACK = 3;

    /** The number of lines of a text with a word that is wider than a line: the layout engine breaks the word. */
    private static final int UNBREAKABLE = Integer.MAX_VALUE;

    String style() {
        String style = "font-family: %s; font-size: %spt; width: %spt".formatted(typeface.family(), size, width);
        return vocalized ? style + "; line-height: " + LINE_OF_VOCALIZED : style;
    }

    static Setting of(Typefaces typefaces, Typeface preferred, String text, float size, float floor, float width) {
        boolean vocalized = Writing.isVocalized(text);
        return vocalized
                ? of(typefaces, preferred, text, size * SIZE_OF_VOCALIZED, floor * SIZE_OF_VOCALIZED, width, true)
                : of(typefaces, preferred, text, size, floor, width, false);
    }

    private static Setting of(
            Typefaces typefaces,
            Typeface preferred,
            String text,
            float size,
            float floor,
            float width,
            boolean vocalized) {
        Typeface typeface = typefaces.suitable(preferred, text);
        float full = typefaces.width(typeface, text, size);
        float fitting = full <= width - SLACK ? size : (float) Math.floor(10 * size * (width - SLACK) / full) / 10;
        if (fitting >= floor) {
            return new Setting(typeface, fitting, width, vocalized);
        }
        return new Setting(typeface, floor, balanced(typefaces, typeface, text, floor, width), vocalized);
    }

    /** The narrowest block that needs no more lines than the widest. */
    private static float balanced(Typefaces typefaces, Typeface typeface, String text, float size, float widest) {
        int lines = lines(typefaces, typeface, text, size, widest);
        if (lines == UNBREAKABLE) {
            return widest;
        }
        float tooNarrow = 0;
        float wideEnough = widest;
        while (wideEnough - tooNarrow > 1) {
            float middle = (tooNarrow + wideEnough) / 2;
            if (lines(typefaces, typeface, text, size, middle) <= lines) {
                wideEnough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return Math.min(widest, wideEnough + size);
    }

    private static int lines(Typefaces typefaces, Typeface typeface, String text, float size, float width) {
        int lines = 1;
        float used = 0;
        for (String piece : LineBreaks.pieces(text)) {
            float needed = typefaces.width(typeface, piece.stripTrailing(), size);
            if (needed > width) {
                return UNBREAKABLE;
            }
            if (used > 0 && used + needed > width) {
                lines++;
                used = 0;
            }
            used += typefaces.width(typeface, piece, size);
        }
        return lines;
    }
}
