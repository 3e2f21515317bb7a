package org.attestory.readmodel.query;

import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the JSON part of rows. It holds no personal data: that has columns of its own. */
final class Documents {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Documents() {}

    static String write(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
