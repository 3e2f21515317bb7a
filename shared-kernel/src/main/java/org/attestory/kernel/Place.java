package org.attestory.kernel;

/** Where something stands in a text that somebody wrote; lines and columns count from 1. */
public record Place(int line, int column) {

    public static final Place START = new Place(1, 1);

    /** The place right behind a piece of text that begins here. Lines end with a line feed. */
    public Place after(String text) {
        int lineFeeds =
                (int) text.chars().filter(character -> character == '\n').count();
        return lineFeeds == 0
                ? new Place(line, column + text.length())
                : new Place(line + lineFeeds, text.length() - text.lastIndexOf('\n'));
    }
}
