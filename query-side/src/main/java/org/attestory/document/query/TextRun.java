package org.attestory.document.query;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a line in one font and one direction.
 *
 * @param tracking extra space after each character, in em
 * @param shaped the glyphs, where they are not simply those of the characters
 */
record TextRun(
        String text,
        FontFile font,
        float tracking,
        boolean rightToLeft,
        @Nullable ShapedText shaped) {

    static TextRun plain(String text, FontFile font, float tracking) {
        return new TextRun(text, font, tracking, false, null);
    }

    static TextRun shaped(String text, FontFile font, float tracking, boolean rightToLeft) {
        return new TextRun(text, font, tracking, rightToLeft, font.shaper().shape(text, rightToLeft));
    }

    /** In em. */
    float width() {
        return shaped == null
                ? font.width(text) + tracking * text.length()
                : shaped.width() / ShapedText.UNITS + tracking * shaped.letters();
    }
}
