package org.attestory.program.web;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What an unquoted word means: the core schema of YAML 1.2 (section 10.3.2) rather than that of YAML 1.1, in which the
 * Norwegian "no" would be false and 12:30 a number.
 */
final class PlainScalar {

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlainScalar() {}

    static JsonNode node(ScalarEvent scalar) {
        String word = scalar.getValue();
        if (!scalar.isPlain()) {
            return NODES.stringNode(word);
        }
        return switch (word) {
            case "", "~", "null", "Null", "NULL" -> NODES.nullNode();
            case "true", "True", "TRUE" -> NODES.booleanNode(true);
            case "false", "False", "FALSE" -> NODES.booleanNode(false);
            default -> number(word);
        };
    }

    private static JsonNode number(String word) {
        if (INTEGER.matcher(word).matches()) {
            return NODES.numberNode(Integer.parseInt(word));
        }
        if (NUMBER.matcher(word).matches()) {
            return NODES.numberNode(Double.parseDouble(word));
        }
        return NODES.stringNode(word);
    }
}
