package org.attestory.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestory.audit.api.RecordedEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The content of a recorded event, for people: as rows of names and values, and as indented JSON. */
public final class RecordedContent {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode root;

    private RecordedContent(JsonNode root) {
        this.root = root;
    }

    /** A value and the names that lead to it. */
    public record Field(String name, String value) {}

    /** Reads the content; what is no JSON is shown as one text. */
    public static RecordedContent of(RecordedEvent event) {
        try {
            return new RecordedContent(JSON.readTree(event.content()));
        } catch (JacksonException unreadable) {
            return new RecordedContent(JSON.getNodeFactory().stringNode(event.content()));
        }
    }

    /** The text at a JSON Pointer, empty if there is none. */
    public Optional<String> text(String pointer) {
        JsonNode value = root.at(pointer);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    /** Every value, in the order in which it is stored; what is null is left out. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        collect("", root, fields);
        return fields;
    }

    public String indented() {
        return root.toPrettyString();
    }

    private static void collect(String name, JsonNode value, List<Field> fields) {
        if (value.isObject()) {
            value.propertyStream()
                    .forEach(entry -> collect(
                            name.isEmpty() ? entry.getKey() : name + "." + entry.getKey(), entry.getValue(), fields));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(name + "[" + (i + 1) + "]", value.get(i), fields);
            }
        } else if (!value.isNull()) {
            fields.add(new Field(name, value.asString()));
        }
    }
}
