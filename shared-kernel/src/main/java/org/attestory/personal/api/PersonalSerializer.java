package org.attestory.personal.api;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes personal text sealed. A mapper that was given no cipher writes none at all. */
final class PersonalSerializer extends StdSerializer<Personal> {

    static final int VERSION = 1;

    PersonalSerializer() {
        super(Personal.class);
    }

    @Override
    public void serialize(Personal personal, JsonGenerator generator, SerializationContext context) {
        if (!(context.getAttribute(PersonalDataCipher.class) instanceof PersonalDataCipher cipher)) {
            context.reportBadDefinition(Personal.class, "personal data is written only by a mapper with a cipher");
            return;
        }
        generator.writeStartObject();
        generator.writeNumberProperty("pii", VERSION);
        generator.writeStringProperty("sub", personal.subject().value());
        String text = personal.text();
        if (text != null) {
            generator.writeStringProperty("ct", cipher.encrypt(personal.subject(), text));
        }
        generator.writeEndObject();
    }
}
