package org.attestory.issuance.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What is left of a name that its owner does not want to be read. */
final class Initials {

    private Initials() {}

    /** The first letter of each word, as "A. L.". */
    static String of(String name) {
        return Arrays.stream(name.strip().split("[\\s\\u00a0]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(word.codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }
}
