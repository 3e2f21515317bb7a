package org.attestory.kernel;

import java.util.List;

/** Is told what a {@link MarkupReader} reads, in order. Names are as written, with any prefix. */
public interface MarkupVisitor {

    /** An attribute as written; namespace declarations are attributes, too. */
    record Attribute(String name, String value, Place place) {}

    void open(String element, List<Attribute> attributes, Place place);

    /** The element that was opened last ends. */
    void close();

    /**
     * Text between two tags or comments.
     *
     * @param written the text as it stands in the source, with references unresolved
     */
    void text(String text, String written, Place place);
}
