package org.attestory.picture.api;

import java.util.Locale;
import org.attestory.kernel.Place;
import org.jspecify.annotations.Nullable;

/**
 * Why a file is not taken as a picture.
 *
 * @param place where in a vector picture, null for others
 * @param argument the element, attribute, value, format or limit that is meant; empty if there is none
 */
public record PictureProblem(Code code, @Nullable Place place, String argument) {

    /** The kinds of problems; the texts for people are found under {@code picture.<key>} in the message bundles. */
    public enum Code {
        EMPTY,
        /** More bytes than may be; the argument is the limit in KiB. */
        TOO_MANY_BYTES,
        /** A format that is not taken; the argument is its name, empty if it is not known. */
        FORMAT,
        /** Not what it says it is, or cut off. */
        UNREADABLE,
        /** More pixels on a side or in all than may be; the argument is what it has. */
        TOO_MANY_PIXELS,
        /** Decoding would take too long: the argument says how many passes it has. */
        TOO_MANY_PASSES,
        /** Colours for printing presses, which screens do not know. */
        COLOURS,
        NOT_WELL_FORMED,
        DOCTYPE,
        ENTITY,
        INSTRUCTION,
        CHARACTER,
        /** An element or attribute of another language. */
        FOREIGN_NAMESPACE,
        ELEMENT,
        ATTRIBUTE,
        VALUE,
        /** Text, which no font would be there for. */
        TEXT,
        TOO_DEEP,
        TOO_MANY_SHAPES,
        /** No shape is painted. */
        BLANK
    }

    /** As in message keys. */
    public String key() {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
