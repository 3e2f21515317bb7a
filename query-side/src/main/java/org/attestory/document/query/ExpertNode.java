package org.attestory.document.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A piece of a page written by hand, before it is filled in. */
sealed interface ExpertNode {

    /**
     * An element.
     *
     * @param alternative what is read in place of a picture: text and placeholders
     */
    record Element(String name, Map<String, String> attributes, List<ExpertNode> alternative, List<ExpertNode> children)
            implements ExpertNode {}

    record Text(String text) implements ExpertNode {}

    /** Where a value goes, as text. */
    record Placeholder(String name) implements ExpertNode {}

    /**
     * What is there once for each item of a list, or if there is a text of that name.
     *
     * @param otherwise the other way round: there if there is no such text, or no item
     */
    record Section(String name, boolean otherwise, List<ExpertNode> children) implements ExpertNode {}

    /** This and everything within it. */
    default Stream<ExpertNode> all() {
        return switch (this) {
            case Element element ->
                Stream.concat(
                        Stream.of(this),
                        Stream.concat(element.alternative().stream(), element.children().stream())
                                .flatMap(ExpertNode::all));
            case Section section ->
                Stream.concat(Stream.of(this), section.children().stream().flatMap(ExpertNode::all));
            case Text text -> Stream.of(this);
            case Placeholder placeholder -> Stream.of(this);
        };
    }
}
