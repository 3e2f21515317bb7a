package org.attestory.examination.query;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attestory.credential.query.StrictJson;
import org.attestory.credential.query.UnreadableCredentialException;
import org.attestory.examination.api.ComparedLine.Field;
import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * What a credential says, whoever signed it: for showing, never for believing.
 *
 * @param fields what it states, as far as it is compared
 * @param code the code in its own address, whatever the host; null if it has none
 */
record StatedCredential(Map<Field, String> fields, @Nullable VerificationCode code) {

    private static final Pattern ADDRESS = Pattern.compile("/certificates/([0-9A-Za-z]{20})\\.json$");
    private static final int LONGEST = 300;

    StatedCredential {
        fields = Map.copyOf(fields);
    }

    /**
     * Reads JSON or a token.
     *
     * @return empty if it is neither
     */
    static Optional<StatedCredential> in(String presented) {
        try {
            String text = presented.strip();
            JsonObject document = StrictJson.read(text.startsWith("{") ? text : payload(text));
            return Optional.of(of(document));
        } catch (UnreadableCredentialException unreadable) {
            if (unreadable.getCause() instanceof StreamConstraintsException) {
                throw new BeyondLimitsException();
            }
            return Optional.empty();
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }

    private static String payload(String token) {
        String[] parts = token.split("\\.", 4);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not three parts");
        }
        return new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    }

    private static StatedCredential of(JsonObject document) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        JsonObject subject = first(document, "credentialSubject");
        JsonObject achievement = first(subject, "achievement");
        put(fields, Field.HOLDER, name(subject));
        put(fields, Field.TITLE, text(achievement, "name"));
        put(fields, Field.GRADE, text(first(subject, "result"), "value"));
        put(fields, Field.ISSUED_ON, text(document, "awardedDate"));
        put(fields, Field.VALID_UNTIL, text(document, "validUntil"));
        put(fields, Field.ISSUER, text(first(document, "issuer"), "name"));
        put(fields, Field.NUMBER, text(subject, "licenseNumber"));
        VerificationCode code = code(text(document, "id"));
        put(fields, Field.CODE, code == null ? null : code.grouped());
        return new StatedCredential(fields, code);
    }

    private static @Nullable VerificationCode code(@Nullable String address) {
        Matcher found = ADDRESS.matcher(address == null ? "" : address);
        return found.find() ? VerificationCode.parse(found.group(1)).orElse(null) : null;
    }

    private static @Nullable String name(JsonObject subject) {
        return objects(subject, "identifier")
                .filter(identifier -> "name".equals(text(identifier, "identityType")))
                .findFirst()
                .map(identifier -> text(identifier, "identityHash"))
                .orElse(null);
    }

    private static void put(Map<Field, String> fields, Field field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value.substring(0, Math.min(value.length(), LONGEST)));
        }
    }

    private static JsonObject first(JsonObject object, String member) {
        return objects(object, member).findFirst().orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static Stream<JsonObject> objects(JsonObject object, String member) {
        return switch (object.get(member)) {
            case JsonObject one -> Stream.of(one);
            case JsonArray several ->
                several.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable String text(JsonObject object, String member) {
        return object.get(member) instanceof JsonString text ? text.getString() : null;
    }
}
