package org.attestory.document.query;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.layout.breaker.UrlAwareLineBreakIterator;

/** Where the layout engine may start a new line: between words, and between ideographs. */
final class LineBreaks {

    private LineBreaks() {}

    /** A text cut at each place where a line may break; spaces stay with what is before them. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        UrlAwareLineBreakIterator breaks = new UrlAwareLineBreakIterator(text);
        int start = 0;
        for (int end = breaks.next(); end > start; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }
}
