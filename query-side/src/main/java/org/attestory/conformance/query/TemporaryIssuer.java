package org.attestory.conformance.query;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.attestory.credential.api.StatusEntry;
import org.attestory.credential.query.DataIntegrity;
import org.attestory.credential.query.Ed25519Keys;
import org.attestory.credential.query.StatusListCredential;

/** Signs what suites ask it to, under a key that nobody trusts: made at start, never stored, named by itself. */
final class TemporaryIssuer {

    private static final Duration LIST_HOLDS_FOR = Duration.ofDays(1);

    private final KeyPair keys;
    private final String name;
    private final DataIntegrity integrity;
    private final String listAddress;
    private final AtomicInteger issued = new AtomicInteger();

    /**
     * Makes the key.
     *
     * @param listAddress where {@link #statusList} is published
     */
    TemporaryIssuer(DataIntegrity integrity, String listAddress) {
        this.integrity = integrity;
        this.listAddress = listAddress;
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        name = "did:key:" + Ed25519Keys.multikey(keys.getPublic());
    }

    /**
     * The credential with this issuer in the place of its own, a place in the status list unless it has one, and a proof.
     * The context of version 1.1 has words for neither of the last two, so that no place is given there, and the context of
     * proofs is added (W3C Data Integrity 1.0, section 2.4.1).
     */
    JsonObject issue(JsonObject credential, Instant now) {
        JsonObjectBuilder own = Json.createObjectBuilder(credential);
        if (credential.get("issuer") instanceof JsonObject issuer) {
            own.add("issuer", Json.createObjectBuilder(issuer).add("id", name));
        } else {
            own.add("issuer", name);
        }
        if (ModelVersion.of(credential) == ModelVersion.V1_1) {
            own.add("@context", withProofs(credential.getJsonArray("@context")));
        } else if (!credential.containsKey("credentialStatus")) {
            own.add("credentialStatus", status(issued.getAndIncrement() % StatusEntry.PER_LIST));
        }
        return sign(own.build(), now);
    }

    private static JsonArrayBuilder withProofs(JsonArray contexts) {
        JsonString needed = Json.createValue(SuiteContexts.DATA_INTEGRITY);
        JsonArrayBuilder extended = Json.createArrayBuilder(contexts);
        return contexts.contains(needed) ? extended : extended.add(needed);
    }

    /** The list of all that was issued and not revoked, which nothing ever is. */
    JsonObject statusList(Instant now) {
        return sign(StatusListCredential.of(listAddress, name, new BitSet(), now, now.plus(LIST_HOLDS_FOR)), now);
    }

    private JsonObjectBuilder status(int index) {
        return Json.createObjectBuilder()
                .add("id", listAddress + "#" + index)
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", StatusListCredential.PURPOSE)
                .add("statusListIndex", String.valueOf(index))
                .add("statusListCredential", listAddress);
    }

    private JsonObject sign(JsonObject document, Instant now) {
        String method = name + "#" + name.substring("did:key:".length());
        return integrity.sign(document, keys.getPrivate(), method, now);
    }
}
