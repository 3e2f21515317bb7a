package org.attestory.credential.query;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every way to falsify a document a little. */
final class Alterations {

    /** The library's own constant is null where its classes were loaded in an unlucky order. */
    private static final JsonObject NOTHING = Json.createObjectBuilder().build();

    private Alterations() {}

    /** By what was done: each leaf altered, each member dropped, members added at the top, by name and by surprise. */
    static Map<String, JsonObject> of(JsonObject document) {
        Map<String, JsonObject> altered = new LinkedHashMap<>();
        for (String pointer : pointers("", document)) {
            JsonValue value = Json.createPointer(pointer).getValue(document);
            JsonValue other = other(value);
            if (other != null) {
                altered.put("altered " + pointer, Json.createPointer(pointer).replace(document, other));
            }
            altered.put("dropped " + pointer, Json.createPointer(pointer).remove(document));
        }
        altered.put(
                "added termsOfUse",
                with(
                        document,
                        "termsOfUse",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", "urn:x:y")
                                        .add("type", "https://example.org/Terms"))
                                .build()));
        altered.put("added a word of nobody's", with(document, "grade", Json.createValue("A+")));
        for (String pointer : pointers("", document)) {
            if (Json.createPointer(pointer).getValue(document) instanceof JsonObject object) {
                altered.put(
                        "added a word to " + pointer,
                        Json.createPointer(pointer).replace(document, with(object, "grade", Json.createValue("A+"))));
            }
        }
        altered.put(
                "added a second subject",
                with(
                        document,
                        "credentialSubject",
                        Json.createArrayBuilder()
                                .add(document.getOrDefault("credentialSubject", NOTHING))
                                .add(Json.createObjectBuilder()
                                        .add("id", "did:example:mallory")
                                        .add("type", AchievementCredential.list("AchievementSubject")))
                                .build()));
        return altered;
    }

    private static JsonObject with(JsonObject document, String name, JsonValue value) {
        return Json.createObjectBuilder(document).add(name, value).build();
    }

    private static List<String> pointers(String here, JsonValue value) {
        List<String> pointers = new ArrayList<>();
        switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject().forEach((name, member) -> {
                    String pointer = here + "/" + Json.encodePointer(name);
                    pointers.add(pointer);
                    pointers.addAll(pointers(pointer, member));
                });
            case ARRAY -> {
                for (int i = 0; i < value.asJsonArray().size(); i++) {
                    pointers.add(here + "/" + i);
                    pointers.addAll(pointers(here + "/" + i, value.asJsonArray().get(i)));
                }
            }
            case STRING, NUMBER, TRUE, FALSE, NULL -> {}
        }
        return pointers;
    }

    private static @Nullable JsonValue other(JsonValue value) {
        return switch (value) {
            case JsonString text -> Json.createValue(altered(text.getString()));
            case JsonNumber number -> Json.createValue(number.longValue() + 1);
            default ->
                switch (value.getValueType()) {
                    case TRUE -> JsonValue.FALSE;
                    case FALSE -> JsonValue.TRUE;
                    case OBJECT, ARRAY, STRING, NUMBER, NULL -> null;
                };
        };
    }

    /** Another last sign of the same kind, so that dates stay dates and names stay names as far as possible. */
    private static String altered(String text) {
        int place = Math.max(0, text.endsWith("Z") && text.length() > 1 ? text.length() - 2 : text.length() - 1);
        char last = text.charAt(place);
        char other = Character.isDigit(last) ? (char) ('0' + (last - '0' + 1) % 10) : last == 'x' ? 'y' : 'x';
        return text.substring(0, place) + other + text.substring(place + 1);
    }
}
