package org.attestory.readmodel.query;

import org.attestory.personal.api.PersonalDataCipher;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the JSON part of rows. It holds no personal data: that has columns of its own. */
final class Documents {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultAttributes(
                    ContextAttributes.getEmpty().withSharedAttribute(PersonalDataCipher.class, new NothingPersonal()))
            .build();

    private Documents() {}

    static String write(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
