package org.attestory.audit.query;

import org.attestory.personal.api.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an event's payload as JSON for people to read, personal text in the clear or marked as erased. */
final class EventContent {

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(Personal.class, AsRead.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    String of(Object payload) {
        return mapper.writeValueAsString(payload);
    }

    /** Takes the place of the way in which personal text is stored. */
    @JsonSerialize(using = ReadablePersonal.class)
    private interface AsRead {}

    static final class ReadablePersonal extends StdSerializer<Personal> {

        ReadablePersonal() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal personal, JsonGenerator generator, SerializationContext context) {
            String text = personal.text();
            if (text != null) {
                generator.writeString(text);
                return;
            }
            generator.writeStartObject();
            generator.writeBooleanProperty("erased", true);
            generator.writeEndObject();
        }
    }
}
