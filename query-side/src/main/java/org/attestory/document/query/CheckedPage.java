package org.attestory.document.query;

import java.util.List;

/** A page written by hand in which nothing was found to be wrong, as we read it. */
record CheckedPage(List<ExpertNode> body, List<StyleRule> style) {

    CheckedPage {
        body = List.copyOf(body);
        style = List.copyOf(style);
    }
}
