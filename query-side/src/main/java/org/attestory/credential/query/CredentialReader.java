package org.attestory.credential.query;

import com.nimbusds.jose.JWSObject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import org.attestory.credential.api.VerifyCredential;
import org.jspecify.annotations.Nullable;

/** Takes presented text apart. */
final class CredentialReader {

    private static final List<String> NEEDED =
            List.of("@context", "id", "type", "issuer", "validFrom", "credentialSubject");
    private static final Set<String> TYPES = Set.of("VerifiableCredential");

    private CredentialReader() {}

    /**
     * Reads JSON or a token.
     *
     * @throws UnreadableCredentialException if it is no credential
     */
    static Presented read(String presented) {
        String text = presented.strip();
        if (text.length() > VerifyCredential.LONGEST) {
            throw new UnreadableCredentialException("too long");
        }
        Presented credential = isToken(text) ? token(text) : withProof(StrictJson.read(text));
        requireMembers(credential.document());
        return credential;
    }

    /** Three parts in base64url, with a dot between each two. */
    private static boolean isToken(String text) {
        int parts = 1;
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char symbol = text.charAt(at);
            if (symbol == '.' && length > 0) {
                parts++;
                length = 0;
            } else if (isBase64Url(symbol)) {
                length++;
            } else {
                return false;
            }
        }
        return parts == 3 && length > 0;
    }

    private static boolean isBase64Url(char symbol) {
        return (symbol >= 'a' && symbol <= 'z')
                || (symbol >= 'A' && symbol <= 'Z')
                || (symbol >= '0' && symbol <= '9')
                || symbol == '-'
                || symbol == '_';
    }

    private static Presented withProof(JsonObject credential) {
        JsonValue proof = credential.getOrDefault(DataIntegrity.PROOF, JsonValue.NULL);
        JsonValue only = proof instanceof JsonArray proofs && proofs.size() == 1 ? proofs.getFirst() : proof;
        if (!(only instanceof JsonObject one)) {
            throw new UnreadableCredentialException("not exactly one proof");
        }
        JsonObject document = JsonBuilders.createObjectBuilder(credential)
                .remove(DataIntegrity.PROOF)
                .build();
        return new Presented.WithProof(document, one);
    }

    private static Presented token(String text) {
        try {
            JWSObject token = JWSObject.parse(text);
            JsonObject payload = StrictJson.read(token.getPayload().toString());
            JsonObjectBuilder document = JsonBuilders.createObjectBuilder();
            JsonObjectBuilder claims = JsonBuilders.createObjectBuilder();
            payload.forEach(
                    (name, value) -> (CredentialClaims.ALL.contains(name) ? claims : document).add(name, value));
            return new Presented.AsToken(document.build(), claims.build(), token);
        } catch (ParseException unreadable) {
            throw new UnreadableCredentialException("no token", unreadable);
        }
    }

    private static void requireMembers(JsonObject document) {
        if (!document.keySet().containsAll(NEEDED)
                || text(document, "id") == null
                || issuer(document) == null
                || !types(document).containsAll(TYPES)) {
            throw new UnreadableCredentialException("no credential");
        }
    }

    /** Who it says issued it, null if it does not say so clearly. */
    static @Nullable String issuer(JsonObject document) {
        return document.get("issuer") instanceof JsonObject issuer ? text(issuer, "id") : text(document, "issuer");
    }

    static List<String> types(JsonObject document) {
        return document.get("type") instanceof JsonArray types
                ? types.stream()
                        .filter(JsonString.class::isInstance)
                        .map(type -> ((JsonString) type).getString())
                        .toList()
                : List.of();
    }

    /** The member if it is text, else null. */
    static @Nullable String text(JsonObject object, String member) {
        return object.get(member) instanceof JsonString text ? text.getString() : null;
    }
}
