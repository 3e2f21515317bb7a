package org.attestory.credential.query;

import com.nimbusds.jose.JWSObject;
import jakarta.json.JsonObject;

/** A credential as somebody presents it: what it says, and what is to prove that. */
sealed interface Presented {

    /** What it says, without the proof. */
    JsonObject document();

    /** With an embedded proof. */
    record WithProof(JsonObject document, JsonObject proof) implements Presented {}

    /** As token; the registered claims are no part of the document. */
    record AsToken(JsonObject document, JsonObject claims, JWSObject token) implements Presented {}
}
