package org.attestory.program.web;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds values of a tree by a path in which a star stands for every entry, as {@code /modules/*}{@code /title}. */
final class TreePattern {

    /** A value and where it is. */
    record Found(String pointer, JsonNode value) {}

    private TreePattern() {}

    static List<Found> find(JsonNode root, String pattern) {
        List<Found> found = List.of(new Found("", root));
        for (String step : pattern.substring(1).split("/", -1)) {
            found = found.stream()
                    .flatMap(parent -> step(parent, step).stream())
                    .toList();
        }
        return found;
    }

    private static List<Found> step(Found parent, String step) {
        List<Found> children = new ArrayList<>();
        if (!step.equals("*")) {
            JsonNode child = parent.value().get(step);
            if (child != null) {
                children.add(new Found(SourceTree.child(parent.pointer(), step), child));
            }
        } else if (parent.value().isObject()) {
            parent.value()
                    .propertyStream()
                    .forEach(entry -> children.add(
                            new Found(SourceTree.child(parent.pointer(), entry.getKey()), entry.getValue())));
        } else {
            parent.value()
                    .forEach(
                            item -> children.add(new Found(SourceTree.child(parent.pointer(), children.size()), item)));
        }
        return children;
    }
}
