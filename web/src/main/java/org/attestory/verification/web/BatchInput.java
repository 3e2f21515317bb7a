package org.attestory.verification.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the codes of a batch: a JSON array of them, an object with one, or lines of text with or without a header. */
final class BatchInput {

    /** Codes in one batch. */
    static final int MOST = 1_000;

    /** As many bytes as that many codes can honestly have, with all the rest of a CSV beside them. */
    static final int MOST_BYTES = 500_000;

    private BatchInput() {}

    static boolean isText(MediaType type) {
        return type.getType().equals("text")
                && (type.getSubtype().equals("csv") || type.getSubtype().equals("plain"));
    }

    /** Codes as given, in their order. */
    static List<String> read(byte[] body, MediaType type, JsonMapper mapper) {
        List<String> codes =
                isText(type) ? CsvCodes.in(new String(body, StandardCharsets.UTF_8), MOST) : ofJson(body, mapper);
        if (codes.isEmpty()) {
            throw BatchRefusedException.empty();
        }
        if (codes.size() > MOST) {
            throw BatchRefusedException.tooLarge();
        }
        return codes;
    }

    private static List<String> ofJson(byte[] body, JsonMapper mapper) {
        JsonNode json = tree(body, mapper);
        JsonNode listed = json.isObject() ? json.path("codes") : json;
        if (!listed.isArray()) {
            throw BatchRefusedException.unreadable();
        }
        if (listed.size() > MOST) {
            throw BatchRefusedException.tooLarge();
        }
        List<String> codes = new ArrayList<>(listed.size());
        for (JsonNode code : listed) {
            if (!code.isString()) {
                throw BatchRefusedException.unreadable();
            }
            codes.add(code.stringValue());
        }
        return codes;
    }

    private static JsonNode tree(byte[] body, JsonMapper mapper) {
        try {
            return mapper.readTree(body);
        } catch (JacksonException unreadable) {
            throw BatchRefusedException.unreadable();
        }
    }
}
