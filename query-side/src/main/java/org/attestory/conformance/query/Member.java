package org.attestory.conformance.query;

import static org.attestory.conformance.query.NonconformingException.refuseIf;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads members of objects as the data model has them, and refuses what it does not allow. */
final class Member {

    private static final Set<String> LANGUAGE_VALUE = Set.of("@value", "@language", "@direction");

    /** XML Schema 1.1 dateTimeStamp: the zone is not optional. */
    private static final Pattern STAMP = Pattern.compile(
            "-?[1-9]?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");

    private Member() {}

    /** One or several of them, as a list; empty if there is no such member. */
    static List<JsonValue> all(JsonObject object, String member) {
        JsonValue value = object.get(member);
        return switch (value) {
            case null -> List.of();
            case JsonArray several -> List.copyOf(several);
            default -> List.of(value);
        };
    }

    static JsonObject object(JsonValue value, String what) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new NonconformingException(what + " must be an object");
    }

    static List<String> types(JsonObject object, String what) {
        List<JsonValue> types = all(object, "type");
        refuseIf(types.isEmpty() || !types.stream().allMatch(JsonString.class::isInstance), what + " must have a type");
        return types.stream().map(type -> ((JsonString) type).getString()).toList();
    }

    /** The member if it is there; refused if it is anything but an absolute address. */
    static @Nullable String address(JsonObject object, String member) {
        JsonValue value = object.get(member);
        if (value == null) {
            return null;
        }
        refuseIf(!(value instanceof JsonString text && isAddress(text.getString())), member + " must be an address");
        return ((JsonString) value).getString();
    }

    static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    static @Nullable Instant instant(JsonObject object, String member) {
        JsonValue value = object.get(member);
        if (value == null) {
            return null;
        }
        refuseIf(
                !(value instanceof JsonString text
                        && STAMP.matcher(text.getString()).matches()),
                member + " must be a date, a time and a zone");
        try {
            return OffsetDateTime.parse(((JsonString) value).getString()).toInstant();
        } catch (DateTimeException impossible) {
            throw new NonconformingException(member + " names no date");
        }
    }

    static @Nullable String text(JsonObject object, String member) {
        return object.get(member) instanceof JsonString text ? text.getString() : null;
    }

    /** Text, or text in one or several languages. */
    static void requireText(JsonObject object, String member) {
        for (JsonValue value : all(object, member)) {
            boolean plain = value instanceof JsonString;
            boolean inLanguage = value instanceof JsonObject one
                    && one.containsKey("@value")
                    && LANGUAGE_VALUE.containsAll(one.keySet());
            refuseIf(!plain && !inLanguage, member + " must be text");
        }
    }
}
