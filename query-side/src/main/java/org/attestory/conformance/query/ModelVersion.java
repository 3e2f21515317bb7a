package org.attestory.conformance.query;

import static org.attestory.conformance.query.NonconformingException.refuseIf;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The versions of the data model that suites use, told apart by the context that comes first. */
enum ModelVersion {
    V1_1(SuiteContexts.CREDENTIALS_1, "issuanceDate", "expirationDate"),
    V2_0("https://www.w3.org/ns/credentials/v2", "validFrom", "validUntil");

    private final String baseContext;
    private final String from;
    private final String until;

    ModelVersion(String baseContext, String from, String until) {
        this.baseContext = baseContext;
        this.from = from;
        this.until = until;
    }

    /** When a credential holds. */
    record Period(@Nullable Instant from, @Nullable Instant until) {}

    /**
     * The version of a document.
     *
     * @throws NonconformingException if it is of none
     */
    static ModelVersion of(JsonObject document) {
        JsonValue first = document.get("@context") instanceof JsonArray contexts && !contexts.isEmpty()
                ? contexts.getFirst()
                : JsonValue.NULL;
        return Arrays.stream(values())
                .filter(version ->
                        first instanceof JsonString text && text.getString().equals(version.baseContext))
                .findFirst()
                .orElseThrow(() -> new NonconformingException(
                        "@context must begin with " + V2_0.baseContext + " or " + V1_1.baseContext));
    }

    /**
     * When the credential holds; in version 1.1 its beginning must be named.
     *
     * @throws NonconformingException if that makes no sense
     */
    Period period(JsonObject credential) {
        Period period = new Period(Member.instant(credential, from), Member.instant(credential, until));
        refuseIf(this == V1_1 && period.from() == null, "a credential must have an " + from);
        refuseIf(
                period.from() != null
                        && period.until() != null
                        && period.until().isBefore(period.from()),
                until + " is before " + from);
        return period;
    }
}
