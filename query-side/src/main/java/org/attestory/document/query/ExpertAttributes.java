package org.attestory.document.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attestory.kernel.MarkupVisitor.Attribute;
import org.attestory.kernel.Place;
import org.attestory.template.api.PageVocabulary;

/** Reads the attributes of elements, and takes those only that are known to be harmless. */
final class ExpertAttributes {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}");
    private static final Pattern NAMES = Pattern.compile(NAME + "( " + NAME + "){0,7}");
    private static final Pattern SPAN = Pattern.compile("[1-9]|1[0-2]");
    private static final String ARTWORK = "art:";

    private final Notes notes;

    ExpertAttributes(Notes notes) {
        this.notes = notes;
    }

    /** Where faults are noted. */
    interface Notes {
        void note(Place place, String code, String what);
    }

    /** The attributes but {@code alt}, which may hold placeholders. */
    Map<String, String> read(String element, List<Attribute> written, Place place) {
        Map<String, String> values = new HashMap<>();
        for (Attribute attribute : written) {
            String name = attribute.name();
            if (name.equals("xmlns") || name.indexOf(':') >= 0) {
                notes.note(attribute.place(), "markup-namespace", name);
            } else if (name.regionMatches(true, 0, "on", 0, 2)) {
                notes.note(attribute.place(), "markup-event", name);
            } else if (!ExpertElements.mayHave(element, name)) {
                notes.note(attribute.place(), "markup-attribute", name);
            } else if (!isSound(name, attribute.value())) {
                String code = name.equals("src") ? "markup-source" : "markup-attribute-value";
                notes.note(attribute.place(), code, attribute.value());
            } else if (!name.equals("alt")) {
                values.put(name, attribute.value());
            }
        }
        if (element.equals("img")) {
            picture(written, place);
        }
        return values;
    }

    private void picture(List<Attribute> written, Place place) {
        String source = value(written, "src");
        if (source.isEmpty()) {
            notes.note(place, "markup-source", "");
        } else if (source.equals(ARTWORK + "qr") && value(written, "alt").isBlank()) {
            notes.note(place, "markup-alt", source);
        }
    }

    private static String value(List<Attribute> written, String name) {
        return written.stream()
                .filter(attribute -> attribute.name().equals(name))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
    }

    private static boolean isSound(String name, String value) {
        return switch (name) {
            case "id" -> NAME.matcher(value).matches();
            case "class" -> NAMES.matcher(value).matches();
            case "colspan", "rowspan" -> SPAN.matcher(value).matches();
            case "src" ->
                value.startsWith(ARTWORK) && PageVocabulary.PICTURES.contains(value.substring(ARTWORK.length()));
            default -> true;
        };
    }
}
