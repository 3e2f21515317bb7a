package org.attestory.document.query;

/** Pages for the tests of other capabilities. */
public final class PlainPagesTestAccess {

    private PlainPagesTestAccess() {}

    public static PlainPages pages() {
        return new PlainPages(new Typefaces(), new DrawingRoom(1, 8));
    }
}
