package org.attestory.document.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestory.kernel.Place;
import org.attestory.template.api.PageVocabulary;

/** An element or a section that is being read. */
final class ExpertFrame {

    private final String name;
    private final char kind;
    private final Place place;
    private final Map<String, String> attributes;
    private final List<ExpertNode> alternative;
    private final Set<String> fields;
    private final List<ExpertNode> children = new ArrayList<>();

    private ExpertFrame(
            String name,
            char kind,
            Place place,
            Map<String, String> attributes,
            List<ExpertNode> alternative,
            Set<String> fields) {
        this.name = name;
        this.kind = kind;
        this.place = place;
        this.attributes = attributes;
        this.alternative = alternative;
        this.fields = fields;
    }

    static ExpertFrame element(
            String name,
            Place place,
            Map<String, String> attributes,
            List<ExpertNode> alternative,
            Set<String> fields) {
        return new ExpertFrame(name, '<', place, attributes, alternative, fields);
    }

    /** A section; within a list, the fields of its items can be named. */
    static ExpertFrame section(char kind, String name, Place place, Set<String> outerFields) {
        Set<String> fields = new HashSet<>(outerFields);
        if (kind == '#') {
            fields.addAll(PageVocabulary.LISTS.getOrDefault(name, List.of()));
        }
        return new ExpertFrame(name, kind, place, Map.of(), List.of(), fields);
    }

    boolean isElement() {
        return kind == '<';
    }

    String name() {
        return name;
    }

    Place place() {
        return place;
    }

    Set<String> fields() {
        return fields;
    }

    List<ExpertNode> children() {
        return children;
    }

    ExpertNode node() {
        return isElement()
                ? new ExpertNode.Element(name, attributes, alternative, List.copyOf(children))
                : new ExpertNode.Section(name, kind == '^', List.copyOf(children));
    }
}
