package org.attestory.document.query;

/**
 * The type of a text.
 *
 * @param size in points
 * @param floor the size down to which it shrinks to stay in one line, before it wraps
 * @param share of the page's measure that a line may take
 * @param capitals whether it is set in capitals
 */
record Face(Typeface typeface, float size, float floor, float share, boolean capitals) {

    static Face of(Typeface typeface, float size, float floor) {
        return new Face(typeface, size, floor, 1, false);
    }

    Face capital() {
        return new Face(typeface, size, floor, share, true);
    }

    Face within(float widest) {
        return new Face(typeface, size, floor, widest, capitals);
    }
}
