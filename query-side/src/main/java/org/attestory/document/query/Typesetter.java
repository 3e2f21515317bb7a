package org.attestory.document.query;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a line into runs: what the cut of the design draws stays in it, the rest goes to the fonts of its script; and
 * puts the runs in the order in which they stand from left to right.
 */
final class Typesetter {

    private final Typefaces typefaces;

    Typesetter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Whether the cut draws a text by itself, character by character. */
    boolean isPlain(Typeface typeface, String text) {
        FontFile font = typefaces.file(typeface);
        for (int i = 0; i < text.length(); i++) {
            if (!font.hasPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The width of a line in em. */
    float width(Typeface typeface, String text) {
        if (isPlain(typeface, text)) {
            return typefaces.file(typeface).width(text) + typeface.tracking() * text.length();
        }
        float width = 0;
        for (TextRun run : line(typeface, text, 0, text.length())) {
            width += run.width();
        }
        return width;
    }

    /**
     * The runs of a line, from left to right.
     *
     * @param paragraph decides on the main direction, by its first letter, and on the style of ideographs
     */
    List<TextRun> line(Typeface typeface, String paragraph, int start, int end) {
        FontFile[] fonts = new Cast(typefaces, typeface, paragraph).fonts(start, end);
        byte[] levels = levels(paragraph, start, end);
        List<TextRun> runs = new ArrayList<>();
        List<Byte> runLevels = new ArrayList<>();
        int from = start;
        for (int to = start + 1; to <= end; to++) {
            if (to == end || fonts[to - start] != fonts[from - start] || levels[to - start] != levels[from - start]) {
                runs.add(run(typeface, paragraph.substring(from, to), fonts[from - start], levels[from - start]));
                runLevels.add(levels[from - start]);
                from = to;
            }
        }
        byte[] order = new byte[runs.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = runLevels.get(i);
        }
        TextRun[] ordered = runs.toArray(TextRun[]::new);
        Bidi.reorderVisually(order, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }

    private TextRun run(Typeface typeface, String text, FontFile font, byte level) {
        if (text.isBlank()) {
            return TextRun.plain(text, typefaces.file(typeface), typeface.tracking());
        }
        boolean rightToLeft = level % 2 == 1;
        float tracking = typefaces.isWestern(font) ? typeface.tracking() : 0;
        boolean shaped = rightToLeft
                || text.codePoints()
                        .anyMatch(character -> Writing.of(character).isShaped() || Writing.isWesternMark(character));
        return shaped ? TextRun.shaped(text, font, tracking, rightToLeft) : TextRun.plain(text, font, tracking);
    }

    private static byte[] levels(String paragraph, int start, int end) {
        byte[] levels = new byte[end - start];
        if (Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())) {
            Bidi line = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).createLineBidi(start, end);
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) line.getLevelAt(i);
            }
        }
        return levels;
    }
}
