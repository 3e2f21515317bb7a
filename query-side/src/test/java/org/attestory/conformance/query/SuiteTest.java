package org.attestory.conformance.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import org.attestory.credential.query.DataIntegrity;
import org.attestory.credential.query.Ed25519Keys;
import org.attestory.credential.query.LinkedData;
import org.attestory.credential.query.StrictJson;
import org.attestory.credential.query.UnsafeTermsException;
import org.junit.jupiter.api.Test;

class SuiteTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String CREDENTIAL = """
            {"@context": ["https://www.w3.org/ns/credentials/v2"],
             "type": ["VerifiableCredential"],
             "issuer": "did:example:issuer",
             "validFrom": "2026-01-01T00:00:00Z",
             "validUntil": "2027-01-01T00:00:00+01:00",
             "credentialSubject": {"id": "did:example:subject", "name": "Ada"}}""";

    private final Suite suite = new Suite("https://suites.example.org/credentials/status");

    @Test
    void issuesUnderATemporaryNameWhatItVerifies() {
        JsonObject issued = issue(CREDENTIAL);

        assertThat(issued.getString("issuer")).startsWith("did:key:z6Mk");
        suite.verifyCredential(request("verifiableCredential", issued), NOW);
    }

    @Test
    void refusesAlteredExpiredAndUnsignedCredentials() {
        JsonObject issued = issue(CREDENTIAL);

        assertRefused(Json.createObjectBuilder(issued).add("name", "another").build(), NOW);
        assertRefused(Json.createObjectBuilder(issued).remove("proof").build(), NOW);
        assertRefused(
                Json.createObjectBuilder(issued)
                        .add("issuer", "did:example:other")
                        .build(),
                NOW);
        assertRefused(issued, Instant.parse("2026-12-31T23:00:00Z"));
        assertRefused(issued, Instant.parse("2025-12-31T23:59:59Z"));
    }

    @Test
    void refusesToIssueWhatTheDataModelDoesNotAllow() {
        List<String> bad = List.of(
                CREDENTIAL.replace("\"VerifiableCredential\"", "\"https://example.org/Other\""),
                CREDENTIAL.replace("\"did:example:issuer\"", "\"nobody\""),
                CREDENTIAL.replace("\"did:example:issuer\"", "{\"name\": \"nobody\"}"),
                CREDENTIAL.replace("2026-01-01T00:00:00Z", "2026-01-01"),
                CREDENTIAL.replace("2026-01-01T00:00:00Z", "2028-01-01T00:00:00Z"),
                CREDENTIAL.replace("2026-01-01T00:00:00Z", "2026-02-30T00:00:00Z"),
                CREDENTIAL.replace("{\"id\": \"did:example:subject\", \"name\": \"Ada\"}", "{}"),
                CREDENTIAL.replace("{\"id\": \"did:example:subject\", \"name\": \"Ada\"}", "[]"),
                CREDENTIAL.replace("\"type\":", "\"id\": \"no address\", \"type\":"),
                CREDENTIAL.replace("\"type\":", "\"evidence\": {\"name\": \"x\"}, \"type\":"),
                CREDENTIAL.replace("\"type\":", "\"credentialSchema\": {\"type\": \"JsonSchema\"}, \"type\":"),
                CREDENTIAL.replace("\"type\":", "\"name\": {\"@value\": \"x\", \"other\": 1}, \"type\":"),
                CREDENTIAL.replace("/v2\"]", "/v2\", 7]"),
                CREDENTIAL.replace("[\"https://www.w3.org/ns/credentials/v2\"]", "[]"));

        for (String credential : bad) {
            assertThat(credential).isNotEqualTo(CREDENTIAL);
            assertThatThrownBy(() -> issue(credential)).as(credential).isInstanceOf(NonconformingException.class);
        }
    }

    @Test
    void refusesWordsWithoutMeaningAndContextsFromElsewhere() {
        assertThatThrownBy(() -> issue(CREDENTIAL.replace("\"name\": \"Ada\"", "\"grade\": \"A\"")))
                .isInstanceOf(UnsafeTermsException.class);
        assertThatThrownBy(() -> issue(CREDENTIAL.replace("/v2\"]", "/v2\", \"http://127.0.0.1:9/context\"]")))
                .isInstanceOf(UnsafeTermsException.class);
    }

    /** Somebody else may add a proof to the issuer's, but not give theirs for the issuer's. */
    @Test
    void wantsAProofOfTheIssuerAmongThoseOfOthers() throws GeneralSecurityException {
        JsonObject issued = issue(CREDENTIAL);
        JsonObject unsigned = Json.createObjectBuilder(issued).remove("proof").build();
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String name = Ed25519Keys.multikey(keys.getPublic());
        JsonObject others = new DataIntegrity(new LinkedData(new SuiteContexts()))
                .sign(unsigned, keys.getPrivate(), "did:key:" + name + "#" + name, NOW);
        JsonObject both = Json.createObjectBuilder(issued)
                .add(
                        "proof",
                        Json.createArrayBuilder(others.getJsonArray("proof"))
                                .add(issued.getJsonArray("proof").get(0)))
                .build();

        suite.verifyCredential(request("verifiableCredential", both), NOW);
        assertRefused(others, NOW);
    }

    @Test
    void issuesAndVerifiesWhatIsOfVersion1() {
        String first = CREDENTIAL
                .replace("https://www.w3.org/ns/credentials/v2", SuiteContexts.CREDENTIALS_1)
                .replace("validFrom", "issuanceDate")
                .replace("validUntil", "expirationDate")
                .replace(", \"name\": \"Ada\"", "");

        JsonObject issued = issue(first);

        assertThat(issued.getJsonArray("@context")).hasSize(2).contains(Json.createValue(SuiteContexts.DATA_INTEGRITY));
        assertThat(issued).doesNotContainKey("credentialStatus");
        suite.verifyCredential(request("verifiableCredential", issued), NOW);
        assertRefused(
                Json.createObjectBuilder(issued).add("id", "urn:uuid:other").build(), NOW);
        assertRefused(issued, Instant.parse("2026-12-31T23:00:00Z"));
        assertRefused(issued, Instant.parse("2025-12-31T23:59:59Z"));
        assertThatThrownBy(() -> issue(first.replace("issuanceDate", "issued")))
                .isInstanceOf(NonconformingException.class);
        assertThatThrownBy(() -> issue(first.replace("2026-01-01T00:00:00Z", "2028-01-01T00:00:00Z")))
                .isInstanceOf(NonconformingException.class);
        assertThatThrownBy(() -> issue(first.replace("\"type\":", "\"undefined\": 1, \"type\":")))
                .isInstanceOf(UnsafeTermsException.class);
    }

    @Test
    void publishesTheListThatIssuedCredentialsName() {
        JsonObject status = issue(CREDENTIAL).getJsonObject("credentialStatus");

        assertThat(status.getString("statusListCredential"))
                .isEqualTo(suite.statusList(NOW).getString("id"));
        suite.verifyCredential(request("verifiableCredential", suite.statusList(NOW)), NOW);
    }

    private void assertRefused(JsonObject credential, Instant now) {
        assertThatThrownBy(() -> suite.verifyCredential(request("verifiableCredential", credential), now))
                .isInstanceOf(NonconformingException.class);
    }

    private JsonObject issue(String credential) {
        return suite.issue(request("credential", StrictJson.read(credential)), NOW);
    }

    private static JsonObject request(String member, JsonObject value) {
        return Json.createObjectBuilder().add(member, value).build();
    }
}
