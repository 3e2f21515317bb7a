package org.attestory.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text by offsets and by places; the first characters may not be the author's. */
final class MarkupSource {

    private final String text;
    private final int added;
    private final List<Integer> lines = new ArrayList<>();

    MarkupSource(String text, int added) {
        this.text = text;
        this.added = added;
        lines.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
    }

    String text() {
        return text;
    }

    /** The offset of a line and a column as parsers count them, clamped to the text. */
    int offset(int line, int column) {
        int start = lines.get(Math.clamp(line, 1, lines.size()) - 1);
        return Math.clamp((long) start + Math.max(column, 1) - 1, 0, text.length());
    }

    /** Where an offset is for the author. */
    Place place(int offset) {
        int own = Math.max(offset, added);
        int line = 1;
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle) <= own) {
                line = middle + 1;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        int column = own - lines.get(line - 1) + 1;
        return new Place(line, line == 1 ? column - added : column);
    }

    /** Where each attribute of a well-formed tag begins. */
    Map<String, Integer> attributes(int tag, int end) {
        Map<String, Integer> starts = new HashMap<>();
        int at = tag + 1;
        while (at < end && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < end) {
            int equal = text.indexOf('=', at);
            if (equal < 0 || equal >= end) {
                break;
            }
            String name = text.substring(at, equal).strip();
            starts.putIfAbsent(name, text.indexOf(name, at));
            int quote = equal + 1;
            while (quote < end && Character.isWhitespace(text.charAt(quote))) {
                quote++;
            }
            int closing = quote < end ? text.indexOf(text.charAt(quote), quote + 1) : -1;
            if (closing < 0) {
                break;
            }
            at = closing + 1;
        }
        return starts;
    }
}
