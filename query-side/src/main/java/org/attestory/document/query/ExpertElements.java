package org.attestory.document.query;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements of which a page written by hand may consist, with their attributes. */
final class ExpertElements {

    /** What assistive technology reads as a unit; text stands nowhere else. */
    static final Set<String> SPOKEN = Set.of("h1", "h2", "h3", "p", "li");

    static final Set<String> LISTS = Set.of("ul", "ol");

    private static final Set<String> COMMON = Set.of("class", "id");
    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            Map.entry("div", Set.of()),
            Map.entry("h1", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("p", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of()),
            Map.entry("li", Set.of()),
            Map.entry("span", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("table", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("img", Set.of("src", "alt")));

    private static final Map<String, Set<String>> PARENTS = Map.of(
            "li", LISTS,
            "tbody", Set.of("table"),
            "tr", Set.of("table", "tbody"),
            "td", Set.of("tr"));
    private static final Set<String> CHILDLESS = Set.of("br", "img");

    private ExpertElements() {}

    static boolean isKnown(String element) {
        return OWN.containsKey(element);
    }

    /**
     * Whether an element may stand where it stands.
     *
     * @param around the elements around it, the nearest first
     */
    static boolean mayStandIn(String element, List<String> around) {
        String parent = around.getFirst();
        boolean spokenTwice = SPOKEN.contains(element) && around.stream().anyMatch(SPOKEN::contains);
        boolean strangerInList = LISTS.contains(parent) && !element.equals("li");
        return !spokenTwice
                && !strangerInList
                && !CHILDLESS.contains(parent)
                && PARENTS.getOrDefault(element, Set.of(parent)).contains(parent);
    }

    static boolean mayHave(String element, String attribute) {
        return COMMON.contains(attribute) || OWN.getOrDefault(element, Set.of()).contains(attribute);
    }
}
