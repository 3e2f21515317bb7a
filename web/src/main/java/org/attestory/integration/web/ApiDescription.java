package org.attestory.integration.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface for programs (OpenAPI 3.1), which is written as YAML, as JSON. */
@Component
class ApiDescription {

    private static final String RESOURCE = "api/openapi.yaml";

    private final JsonNode document;

    ApiDescription(JsonMapper mapper) {
        try (InputStream file = new ClassPathResource(RESOURCE).getInputStream()) {
            Object read = new Load(LoadSettings.builder().setLabel(RESOURCE).build()).loadFromInputStream(file);
            document = mapper.valueToTree(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode document() {
        return document;
    }

    /** What stands there, or what a reference there leads to. */
    JsonNode followed(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.startsWith("#/") ? document.at(reference.substring(1)) : node;
    }
}
