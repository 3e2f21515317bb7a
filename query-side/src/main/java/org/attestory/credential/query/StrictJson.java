package org.attestory.credential.query;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.attestory.credential.api.VerifyCredential;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON from strangers: of bounded size and depth, and no name twice in an object, since of two equal names one
 * program sees the first and another the last.
 */
public final class StrictJson {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(VerifyCredential.LONGEST)
                            .maxStringLength(VerifyCredential.LONGEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /**
     * Reads an object.
     *
     * @throws UnreadableCredentialException if it is none
     */
    public static JsonObject read(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (!tree.isObject()) {
                throw new UnreadableCredentialException("no JSON object");
            }
            return value(tree).asJsonObject();
        } catch (JacksonException unreadable) {
            throw new UnreadableCredentialException("no JSON", unreadable);
        }
    }

    private static JsonValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                JsonObjectBuilder object = JsonBuilders.createObjectBuilder();
                node.forEachEntry((name, member) -> object.add(name, value(member)));
                yield object.build();
            }
            case ARRAY -> {
                JsonArrayBuilder array = JsonBuilders.createArrayBuilder();
                node.forEach(item -> array.add(value(item)));
                yield array.build();
            }
            case STRING -> JsonBuilders.createValue(node.stringValue());
            case NUMBER ->
                node.isIntegralNumber()
                        ? JsonBuilders.createValue(node.bigIntegerValue())
                        : JsonBuilders.createValue(node.decimalValue());
            case BOOLEAN -> node.booleanValue() ? JsonValue.TRUE : JsonValue.FALSE;
            case NULL -> JsonValue.NULL;
            case BINARY, MISSING, POJO -> throw new UnreadableCredentialException("no JSON");
        };
    }
}
