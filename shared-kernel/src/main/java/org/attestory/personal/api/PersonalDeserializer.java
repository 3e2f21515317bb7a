package org.attestory.personal.api;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads sealed personal text; erased where the key of its subject was destroyed or no text was kept. */
final class PersonalDeserializer extends StdDeserializer<Personal> {

    PersonalDeserializer() {
        super(Personal.class);
    }

    @Override
    public Personal deserialize(JsonParser parser, DeserializationContext context) {
        if (!(context.getAttribute(PersonalDataCipher.class) instanceof PersonalDataCipher cipher)) {
            return context.reportBadDefinition(Personal.class, "personal data is read only by a mapper with a cipher");
        }
        JsonNode sealed = context.readTree(parser);
        if (sealed.path("pii").asInt(0) != PersonalSerializer.VERSION) {
            return context.reportInputMismatch(this, "personal data of an unknown version");
        }
        DataSubject subject = new DataSubject(sealed.path("sub").asString(""));
        JsonNode text = sealed.path("ct");
        return text.isString()
                ? new Personal(subject, cipher.decrypt(subject, text.asString()))
                : Personal.erased(subject);
    }
}
