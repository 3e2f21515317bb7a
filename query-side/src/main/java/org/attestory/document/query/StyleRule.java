package org.attestory.document.query;

import java.util.List;

/** Declarations for all elements that one of the selectors fits. */
record StyleRule(List<String> selectors, List<Declaration> declarations) {

    StyleRule {
        selectors = List.copyOf(selectors);
        declarations = List.copyOf(declarations);
    }

    /**
     * A property and its value, written by us.
     *
     * @param points the size in points if this is a size of type, else 0
     */
    record Declaration(String property, String value, float points) {}
}
