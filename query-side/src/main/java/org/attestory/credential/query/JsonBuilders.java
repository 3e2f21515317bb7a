package org.attestory.credential.query;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Makes JSON. The provider is kept: the standard's own methods look through the class path for it with every call. */
final class JsonBuilders {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonBuilders() {}

    static JsonObjectBuilder createObjectBuilder() {
        return PROVIDER.createObjectBuilder();
    }

    static JsonObjectBuilder createObjectBuilder(JsonObject begun) {
        return PROVIDER.createObjectBuilder(begun);
    }

    static JsonArrayBuilder createArrayBuilder() {
        return PROVIDER.createArrayBuilder();
    }

    static JsonString createValue(String text) {
        return PROVIDER.createValue(text);
    }

    static JsonNumber createValue(BigInteger number) {
        return PROVIDER.createValue(number);
    }

    static JsonNumber createValue(BigDecimal number) {
        return PROVIDER.createValue(number);
    }
}
