package org.attestory.document.query;

import java.util.ArrayList;
import java.util.List;
import org.attestory.kernel.Place;

/**
 * Text of a page written by hand, divided at its placeholders: <code>{{name}}</code> for a value,
 * <code>{{#name}}</code>, <code>{{^name}}</code> and <code>{{/name}}</code> around what depends on one.
 */
final class ExpertText {

    private static final String OPENING = "{{";
    private static final String CLOSING = "}}";

    private ExpertText() {}

    /**
     * A piece of text.
     *
     * @param kind a space for plain text, an equals sign for a value, else the character before the name
     * @param text the text, or the name
     */
    record Piece(char kind, String text, Place place) {}

    /**
     * Divides a text.
     *
     * @param written as it stands in the source, to say where things are
     */
    static List<Piece> pieces(String text, String written, Place place) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int seen = 0;
        while (from < text.length()) {
            int opening = text.indexOf(OPENING, from);
            int closing = opening < 0 ? -1 : text.indexOf(CLOSING, opening);
            if (closing < 0) {
                break;
            }
            if (opening > from) {
                pieces.add(new Piece(' ', text.substring(from, opening), place));
            }
            seen = Math.max(seen, written.indexOf(OPENING, seen));
            Place here = place.after(written.substring(0, seen));
            pieces.add(
                    marker(text.substring(opening + OPENING.length(), closing).strip(), here));
            seen = Math.min(written.length(), seen + OPENING.length());
            from = closing + CLOSING.length();
        }
        if (from < text.length()) {
            pieces.add(new Piece(' ', text.substring(from), place.after(written.substring(0, seen))));
        }
        return pieces;
    }

    private static Piece marker(String inside, Place place) {
        boolean marked = !inside.isEmpty() && "#^/".indexOf(inside.charAt(0)) >= 0;
        return marked ? new Piece(inside.charAt(0), inside.substring(1).strip(), place) : new Piece('=', inside, place);
    }
}
