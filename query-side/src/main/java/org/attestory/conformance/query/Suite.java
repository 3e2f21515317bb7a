package org.attestory.conformance.query;

import static org.attestory.conformance.query.NonconformingException.refuseIf;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.attestory.credential.query.DataIntegrity;
import org.attestory.credential.query.LinkedData;
import org.jspecify.annotations.Nullable;

/** The three things that suites ask for, by the data model and with our own proofs. */
final class Suite {

    /** The library's own constant is null where its classes were loaded in an unlucky order. */
    private static final JsonObject NOTHING = Json.createObjectBuilder().build();

    private final DataIntegrity integrity = new DataIntegrity(new LinkedData(new SuiteContexts()));
    private final TemporaryIssuer issuer;
    private final Proofs proofs = new Proofs(integrity);

    Suite(String listAddress) {
        issuer = new TemporaryIssuer(integrity, listAddress);
    }

    JsonObject statusList(Instant now) {
        return issuer.statusList(now);
    }

    JsonObject issue(JsonObject request, Instant now) {
        JsonObject credential = Member.object(request.getOrDefault("credential", JsonValue.NULL), "credential");
        DataModel.requireCredential(credential);
        integrity.requireMeaning(credential);
        return issuer.issue(credential, now);
    }

    void verifyCredential(JsonObject request, Instant now) {
        verifyCredential(
                Member.object(request.getOrDefault("verifiableCredential", JsonValue.NULL), "verifiableCredential"),
                options(request),
                now);
    }

    void verifyPresentation(JsonObject request, Instant now) {
        JsonObject presentation =
                Member.object(request.getOrDefault("verifiablePresentation", JsonValue.NULL), "verifiablePresentation");
        JsonObject options = options(request);
        DataModel.requirePresentation(presentation);
        for (JsonValue credential : Member.all(presentation, "verifiableCredential")) {
            verifyCredential(credential.asJsonObject(), NOTHING, now);
        }
        proofs.require(
                presentation,
                "authentication",
                holder(presentation),
                Member.text(options, "domain"),
                Member.text(options, "challenge"),
                now);
    }

    private void verifyCredential(JsonObject credential, JsonObject options, Instant now) {
        DataModel.requireCredential(credential);
        integrity.requireMeaning(
                Json.createObjectBuilder(credential).remove("proof").build());
        proofs.require(
                credential,
                "assertionMethod",
                DataModel.issuer(credential),
                Member.text(options, "domain"),
                Member.text(options, "challenge"),
                now);
        ModelVersion.Period period = ModelVersion.of(credential).period(credential);
        refuseIf(period.from() != null && now.isBefore(period.from()), "the credential does not hold yet");
        refuseIf(period.until() != null && !now.isBefore(period.until()), "the credential has expired");
    }

    private static JsonObject options(JsonObject request) {
        return request.get("options") instanceof JsonObject options ? options : NOTHING;
    }

    /** A holder that is known by a key must have presented it; other names cannot be looked up here. */
    private static @Nullable String holder(JsonObject presentation) {
        String holder = presentation.get("holder") instanceof JsonObject one
                ? Member.text(one, "id")
                : Member.text(presentation, "holder");
        return holder != null && holder.startsWith("did:key:") ? holder : null;
    }
}
