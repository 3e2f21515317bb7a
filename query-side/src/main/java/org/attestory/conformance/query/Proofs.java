package org.attestory.conformance.query;

import static org.attestory.conformance.query.NonconformingException.refuseIf;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attestory.credential.query.DataIntegrity;
import org.attestory.credential.query.Ed25519Keys;
import org.jspecify.annotations.Nullable;

/** Verifies proofs of anybody whose key is in the name: did:key needs no look-up (W3C Data Integrity 1.0, section 4.3). */
final class Proofs {

    private static final String DID_KEY = "did:key:";

    private final DataIntegrity integrity;

    Proofs(DataIntegrity integrity) {
        this.integrity = integrity;
    }

    /**
     * Verifies all proofs of a document, sets and chains alike. Others may have added theirs to that of its author.
     *
     * @param controller who must have made one of them, null for anybody
     * @param challenge what they must answer, null if nothing was asked
     * @throws NonconformingException if one of them does not hold
     */
    void require(
            JsonObject document,
            String purpose,
            @Nullable String controller,
            @Nullable String domain,
            @Nullable String challenge,
            Instant now) {
        List<JsonValue> proofs = Member.all(document, "proof");
        refuseIf(proofs.isEmpty(), "there is no proof");
        boolean own = false;
        for (JsonValue value : proofs) {
            JsonObject proof = Member.object(value, "proof");
            requireShape(proof, purpose, now);
            refuseIf(domain != null && !domain.equals(Member.text(proof, "domain")), "the proof is for another domain");
            refuseIf(
                    challenge != null && !challenge.equals(Member.text(proof, "challenge")),
                    "the proof answers another challenge");
            String method = String.valueOf(Member.text(proof, "verificationMethod"));
            own |= controller == null || method.startsWith(controller + "#");
            JsonObject secured = withPrevious(document, proof, proofs);
            refuseIf(!integrity.verify(secured, proof, key(method)), "the proof does not hold");
        }
        refuseIf(!own, "none of the proofs is theirs");
    }

    private static void requireShape(JsonObject proof, String purpose, Instant now) {
        refuseIf(!"DataIntegrityProof".equals(Member.text(proof, "type")), "a proof of another type");
        refuseIf(!DataIntegrity.CRYPTOSUITE.equals(Member.text(proof, "cryptosuite")), "another cryptosuite");
        refuseIf(!purpose.equals(Member.text(proof, "proofPurpose")), "a proof for another purpose");
        refuseIf(Member.text(proof, "proofValue") == null, "a proof without a value");
        Member.instant(proof, "created");
        Instant expires = Member.instant(proof, "expires");
        refuseIf(expires != null && !now.isBefore(expires), "the proof has expired");
    }

    /** A proof in a chain covers those that it names as previous. */
    private static JsonObject withPrevious(JsonObject document, JsonObject proof, List<JsonValue> proofs) {
        List<JsonValue> previous = new ArrayList<>();
        for (JsonValue name : Member.all(proof, "previousProof")) {
            refuseIf(!(name instanceof JsonString), "previousProof must be a name");
            JsonValue named = proofs.stream()
                    .filter(one -> one instanceof JsonObject other && name.equals(other.get("id")))
                    .findFirst()
                    .orElseThrow(() -> new NonconformingException("previousProof names no proof"));
            previous.add(named);
        }
        var secured = Json.createObjectBuilder(document).remove("proof");
        if (!previous.isEmpty()) {
            JsonArrayBuilder covered = Json.createArrayBuilder();
            previous.forEach(covered::add);
            secured.add("proof", covered);
        }
        return secured.build();
    }

    private static PublicKey key(String method) {
        int hash = method.indexOf('#');
        refuseIf(!method.startsWith(DID_KEY) || hash < 0, "only keys of did:key are known here");
        String multikey = method.substring(hash + 1);
        refuseIf(!method.substring(DID_KEY.length(), hash).equals(multikey), "a key of another name");
        try {
            return Ed25519Keys.read(multikey);
        } catch (IllegalArgumentException unreadable) {
            throw new NonconformingException("no Ed25519 key");
        }
    }
}
