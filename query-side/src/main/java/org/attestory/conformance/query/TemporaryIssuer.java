package org.attestory.conformance.query;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import org.attestory.credential.query.DataIntegrity;
import org.attestory.credential.query.Ed25519Keys;

/** Signs what suites ask it to, under a key that nobody trusts: made at start, never stored, named by itself. */
final class TemporaryIssuer {

    private final KeyPair keys;
    private final String name;
    private final DataIntegrity integrity;

    TemporaryIssuer(DataIntegrity integrity) {
        this.integrity = integrity;
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        name = "did:key:" + Ed25519Keys.multikey(keys.getPublic());
    }

    /** The credential with this issuer in the place of its own and a proof. */
    JsonObject issue(JsonObject credential, Instant now) {
        JsonObjectBuilder own = Json.createObjectBuilder(credential);
        if (credential.get("issuer") instanceof JsonObject issuer) {
            own.add("issuer", Json.createObjectBuilder(issuer).add("id", name));
        } else {
            own.add("issuer", name);
        }
        String method = name + "#" + name.substring("did:key:".length());
        return integrity.sign(own.build(), keys.getPrivate(), method, now);
    }
}
