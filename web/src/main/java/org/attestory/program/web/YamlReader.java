package org.attestory.program.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns YAML 1.2 into a JSON tree from the parser's events, so that no object is ever made by name and every value keeps its
 * place. Only what JSON can say is taken: no tags, no aliases, no repeated keys, one document, limited depth.
 */
final class YamlReader {

    private static final int DEEPEST = 20;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private final Iterator<Event> events;
    private final Map<String, SourcePosition> positions = new HashMap<>();
    private final List<ProgramFileError> errors = new ArrayList<>();

    private YamlReader(String text) {
        this.text = text;
        this.events =
                new Parse(LoadSettings.builder().build()).parseString(text).iterator();
    }

    static SourceTree read(String text) {
        YamlReader reader = new YamlReader(text);
        return new SourceTree(reader.root(), reader.positions, reader.errors);
    }

    private @Nullable JsonNode root() {
        try {
            JsonNode root = null;
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof NodeEvent) {
                    if (root != null) {
                        errors.add(ProgramFileError.at(position(event), "", "second-document"));
                        return null;
                    }
                    positions.put("", position(event));
                    root = value(event, "", 0);
                }
            }
            if (root == null) {
                errors.add(ProgramFileError.at(SourcePosition.START, "", "empty-file"));
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            errors.add(syntaxError(e));
        } catch (ReaderException e) {
            errors.add(ProgramFileError.at(
                    position(e.getPosition()), "", "character", "U+%04X".formatted(e.getCodePoint())));
        }
        return null;
    }

    private JsonNode value(Event event, String pointer, int depth) {
        if (depth > DEEPEST) {
            errors.add(ProgramFileError.at(position(event), pointer, "too-deep", DEEPEST));
            skip(event);
            return NODES.nullNode();
        }
        return switch (event) {
            case ScalarEvent scalar -> {
                refuseTag(scalar.getTag(), event, pointer);
                yield PlainScalar.node(scalar);
            }
            case CollectionStartEvent collection -> {
                refuseTag(collection.getTag(), event, pointer);
                yield is(event, Event.ID.MappingStart) ? map(pointer, depth) : list(pointer, depth);
            }
            case AliasEvent alias -> {
                errors.add(ProgramFileError.at(
                        position(alias), pointer, "alias", alias.getAlias().getValue()));
                yield NODES.nullNode();
            }
            default -> throw new IllegalStateException("no value begins with " + event.getEventId());
        };
    }

    private ObjectNode map(String pointer, int depth) {
        ObjectNode map = NODES.objectNode();
        for (Event key = events.next(); !is(key, Event.ID.MappingEnd); key = events.next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                errors.add(ProgramFileError.at(position(key), pointer, "key-not-text"));
                skip(key);
                skip(events.next());
                continue;
            }
            String child = SourceTree.child(pointer, scalar.getValue());
            if (map.has(scalar.getValue())) {
                errors.add(ProgramFileError.at(position(key), child, "repeated-key", scalar.getValue()));
                skip(events.next());
            } else {
                positions.put(child, position(key));
                map.set(scalar.getValue(), value(events.next(), child, depth + 1));
            }
        }
        return map;
    }

    private ArrayNode list(String pointer, int depth) {
        ArrayNode list = NODES.arrayNode();
        for (Event item = events.next(); !is(item, Event.ID.SequenceEnd); item = events.next()) {
            String child = SourceTree.child(pointer, list.size());
            positions.put(child, position(item));
            list.add(value(item, child, depth + 1));
        }
        return list;
    }

    private void skip(Event first) {
        int open = 0;
        for (Event event = first; ; event = events.next()) {
            if (is(event, Event.ID.MappingStart) || is(event, Event.ID.SequenceStart)) {
                open++;
            } else if (is(event, Event.ID.MappingEnd) || is(event, Event.ID.SequenceEnd)) {
                open--;
            }
            if (open == 0) {
                return;
            }
        }
    }

    private void refuseTag(Optional<String> tag, Event event, String pointer) {
        tag.ifPresent(name -> errors.add(ProgramFileError.at(position(event), pointer, "tag", name)));
    }

    private static boolean is(Event event, Event.ID id) {
        return event.getEventId() == id;
    }

    private static ProgramFileError syntaxError(MarkedYamlEngineException e) {
        SourcePosition position = position(e.getProblemMark().or(e::getContextMark));
        String problem = String.valueOf(e.getProblem());
        return problem.contains("(TAB)")
                ? ProgramFileError.at(position, "", "tabulator")
                : ProgramFileError.at(position, "", "syntax", problem);
    }

    private static SourcePosition position(Event event) {
        return position(event.getStartMark());
    }

    private static SourcePosition position(Optional<Mark> mark) {
        return mark.map(found -> new SourcePosition(found.getLine() + 1, found.getColumn() + 1))
                .orElse(SourcePosition.START);
    }

    private SourcePosition position(int offset) {
        String before = text.substring(0, Math.min(text.length(), text.offsetByCodePoints(0, offset)));
        int lines = (int) before.chars().filter(character -> character == '\n').count();
        return new SourcePosition(lines + 1, before.length() - before.lastIndexOf('\n'));
    }
}
