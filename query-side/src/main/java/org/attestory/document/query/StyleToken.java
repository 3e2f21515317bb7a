package org.attestory.document.query;

import org.attestory.kernel.Place;

/**
 * A piece of a style sheet.
 *
 * @param text an identifier, a number with its unit, a name after {@code #} or {@code @}, one character, or nothing
 * @param spaced whether there is space or a comment before it
 */
record StyleToken(Kind kind, String text, Place place, boolean spaced) {

    enum Kind {
        NAME,
        NUMBER,
        HASH,
        AT,
        /** A name with the parenthesis that opens its arguments. */
        FUNCTION,
        STRING,
        CHARACTER,
        END
    }

    boolean is(char character) {
        return kind == Kind.CHARACTER && text.charAt(0) == character;
    }

    boolean isEnd() {
        return kind == Kind.END;
    }
}
