package org.attestory.program.web;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Checks a file against the schema that is published, and says what is wrong in our own words. */
final class ProgramFileSchema {

    /** Where the schema is published, and where on the class path it is kept. */
    static final String ADDRESS = "/schemas/program-1.json";

    private static final String RESOURCE = "/static" + ADDRESS;

    private final Schema schema;

    ProgramFileSchema() {
        SchemaRegistryConfig settings = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .executionContextCustomizer((context, _) -> context.setExecutionConfig(ExecutionConfig.builder()
                        .annotationCollectionEnabled(false)
                        .build()))
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(settings));
        try (InputStream resource = Objects.requireNonNull(getClass().getResourceAsStream(RESOURCE), RESOURCE)) {
            schema = registry.getSchema(resource, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ProgramFileError> errors(SourceTree tree, JsonNode root) {
        return schema.validate(root).stream()
                .map(error -> inOurWords(error, tree))
                .toList();
    }

    private static ProgramFileError inOurWords(Error error, SourceTree tree) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode rule = error.getSchemaNode();
        String keyword = error.getKeyword();
        return switch (keyword) {
            case "required" ->
                tree.error(SourceTree.child(pointer, error.getProperty()), "missing", error.getProperty());
            case "additionalProperties" ->
                tree.error(SourceTree.child(pointer, error.getProperty()), "unknown-field", error.getProperty());
            case "type" -> tree.error(pointer, "type." + rule.asString());
            case "enum" -> tree.error(pointer, "choice", alternatives(rule));
            case "pattern" -> tree.error(pointer, "form." + definition(error));
            case "maxLength", "minItems", "maxItems", "minimum", "maximum" ->
                tree.error(pointer, keyword, rule.asString());
            case "uniqueItems" -> tree.error(pointer, "repeated-item");
            default -> throw new IllegalStateException("the schema uses " + keyword + ", which has no words here");
        };
    }

    private static String alternatives(JsonNode rule) {
        return rule.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    /** The name of the definition that holds the pattern: patterns are written nowhere else. */
    private static String definition(Error error) {
        String[] steps = error.getSchemaLocation().getFragment().toString().split("/", -1);
        return steps[steps.length - 2];
    }
}
