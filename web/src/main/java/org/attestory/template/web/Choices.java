package org.attestory.template.web;

import java.util.Arrays;
import java.util.Optional;

/** Values that a page offered and that come back as text, or as anything else. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** The number, 0 if it is none. */
    static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
