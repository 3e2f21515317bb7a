package org.attestory.document.query;

import java.util.SortedSet;

/** Which characters can be drawn on a certificate. */
public interface GlyphCoverage {

    /** The code points of a text that no bundled font has, in order; empty if the text can be drawn. */
    SortedSet<Integer> missing(String text);
}
