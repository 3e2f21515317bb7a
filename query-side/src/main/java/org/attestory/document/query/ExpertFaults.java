package org.attestory.document.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attestory.kernel.Place;
import org.attestory.template.api.CheckExpertPage.Fault;
import org.attestory.template.api.CheckExpertPage.Part;

/** What was found to be wrong with a page written by hand. */
final class ExpertFaults {

    private static final int MOST = 100;
    private static final int LONGEST_ARGUMENT = 60;

    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault with at most one argument, {@code {what}} in its text. */
    void note(Part part, Place place, String code, String what) {
        if (found.size() < MOST) {
            found.add(new Fault(
                    part,
                    place.line(),
                    code,
                    Map.of("what", printable(what), "column", Integer.toString(place.column()))));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the lines. */
    List<Fault> all() {
        return found.stream()
                .sorted(Comparator.comparing(Fault::part).thenComparingInt(Fault::line))
                .toList();
    }

    /** What is quoted comes from whoever wrote the page. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_ARGUMENT)
                .map(character -> Character.isISOControl(character)
                                || Character.getType(character) == Character.FORMAT
                                || Character.getType(character) == Character.SURROGATE
                        ? '\ufffd'
                        : character)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
