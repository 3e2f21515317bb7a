package org.attestory.verification.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * JSON in the one form that everybody can write alike (RFC 8785, JCS), so that a digest of it can be compared. Of numbers it
 * knows whole ones only, which is all that certificates have.
 */
final class CanonicalJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private CanonicalJson() {}

    /** SHA-256 of the canonical form, as {@code sha-256:} and hexadecimal digits. */
    static String digest(JsonNode json) {
        try {
            byte[] canonical = of(json).getBytes(StandardCharsets.UTF_8);
            return "sha-256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(JsonNode json) {
        StringBuilder text = new StringBuilder();
        write(json, text);
        return text.toString();
    }

    private static void write(JsonNode json, StringBuilder text) {
        switch (json.getNodeType()) {
            case OBJECT -> writeObject(json, text);
            case ARRAY -> writeArray(json, text);
            case STRING -> writeString(json.stringValue(), text);
            case BOOLEAN, NULL -> text.append(json);
            case NUMBER -> text.append(json.bigIntegerValue());
            default -> throw new IllegalArgumentException("no canonical form of " + json.getNodeType());
        }
    }

    /** Members in the order of their names as UTF-16, which is how Java compares strings. */
    private static void writeObject(JsonNode json, StringBuilder text) {
        Map<String, JsonNode> members = new TreeMap<>();
        json.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        char before = '{';
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            text.append(before);
            writeString(member.getKey(), text);
            text.append(':');
            write(member.getValue(), text);
            before = ',';
        }
        text.append(members.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(JsonNode json, StringBuilder text) {
        text.append('[');
        for (Iterator<JsonNode> items = json.iterator(); items.hasNext(); ) {
            write(items.next(), text);
            if (items.hasNext()) {
                text.append(',');
            }
        }
        text.append(']');
    }

    private static void writeString(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char next = value.charAt(i);
            switch (next) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (next < FIRST_PRINTABLE) {
                        text.append("\\u00").append(HexFormat.of().toHexDigits((byte) next));
                    } else {
                        text.append(next);
                    }
                }
            }
        }
        text.append('"');
    }
}
