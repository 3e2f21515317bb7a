package org.attestory.credential.query;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.attestory.credential.api.CredentialCheck;
import org.attestory.credential.api.CredentialCheck.Name;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.signing.query.KeyPurpose;
import org.attestory.signing.query.SigningKey;
import org.attestory.signing.query.ThrowawayKeys;
import org.attestory.verification.api.Check.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The faults of the negative examples that 1EdTech publishes with its validator, made in a credential of our own and signed
 * by ourselves: what we sign by mistake is refused all the same.
 */
class PublishedCasesTest {

    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
    private static final String FOREIGN_TYPE = "\"https://example.org/Other\"";

    private final CredentialVerifier verifier = new CredentialVerifier(
            CredentialGiven.ADDRESSES,
            new IssuerSignatures(ThrowawayKeys.KEYS, CredentialGiven.ADDRESSES),
            new CredentialSchema());
    private final CertificateView certificate =
            CredentialGiven.certificate(CertificateSamples.ISSUED, Instant.parse("2028-03-31T22:00:00Z"));
    private final SigningKey key = ThrowawayKeys.KEYS.at(KeyPurpose.CREDENTIAL, NOW);
    private final JsonObject unsigned = Json.createObjectBuilder(CredentialGiven.embedded(certificate))
            .remove("proof")
            .build();

    @Test
    void acceptsWhatHasNoFault() {
        assertThat(failed(unsigned)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/type/1",
                "/credentialSubject/type/0",
                "/credentialSubject/identifier/0/type",
                "/credentialSubject/result/0/type/0",
                "/credentialSubject/achievement/type/0",
                "/credentialSubject/achievement/resultDescription/0/type/0",
                "/credentialSubject/achievement/alignment/0/type/0",
                "/issuer/type/0",
                "/evidence/0/type/0"
            })
    void refusesAnotherTypeThere(String pointer) {
        isRefused(Json.createPointer(pointer).replace(unsigned, value(FOREIGN_TYPE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/issuer/otherIdentifier | [{\"type\": \"https://example.org/Other\", \"identifier\": \"1\", \"identifierType\": \"sourcedId\"}]",
                "/issuer/parentOrg | {\"id\": \"https://example.org/\", \"type\": [\"https://example.org/Other\"]}",
                "/credentialSubject/achievement/resultDescription/0/resultType | \"Luck\"",
                "/credentialSubject/achievement/alignment/0/targetType | \"Skill\"",
                "/credentialSubject/identifier/1/hashed | \"yes\"",
                "/credentialSubject/achievement/criteria | \"hard work\"",
                "/issuer | {\"type\": [\"Profile\"], \"name\": \"Nobody\"}",
                "/validFrom | \"2010-01-01\"",
                "/validFrom | \"2040-01-01T00:00:00Z\"",
                "/validUntil | \"2010-01-01T00:00:00Z\"",
                "/@context | [\"https://www.w3.org/ns/credentials/v2\"]",
                "/@context | [\"https://www.w3.org/ns/credentials/v2\", \"https://example.org/context.json\"]",
                "/@context | [\"https://www.w3.org/2018/credentials/v1\", \"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]"
            })
    void refusesThatThere(String pointer, String json) {
        isRefused(Json.createPointer(pointer).add(unsigned, value(json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/credentialSubject/achievement",
                "/credentialSubject/achievement/id",
                "/credentialSubject/achievement/name",
                "/credentialSubject/achievement/description",
                "/credentialSubject/achievement/criteria",
                "/credentialSubject/achievement/alignment/0/targetName",
                "/credentialSubject/achievement/alignment/0/targetUrl",
                "/credentialSubject/achievement/resultDescription/0/resultType",
                "/credentialSubject/identifier/0/identityHash",
                "/credentialStatus/type",
                "/issuer/id",
                "/validFrom"
            })
    void refusesWhatLacksThat(String pointer) {
        isRefused(Json.createPointer(pointer).remove(unsigned));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "unknown:example#%s",
                "did:unknown:example#%s",
                "did:web:example.org#%s",
                "https://example.org/issuer#%s",
                ""
            })
    void refusesProofsByMethodsOfThatName(String method) {
        String name = method.formatted(Ed25519Keys.multikey(key.certificate().getPublicKey()));

        assertThat(failedBy(name)).isNotEmpty();
    }

    @Test
    void refusesProofsBesideAnother() {
        JsonObject signed = DataIntegrity.STANDARD.sign(unsigned, key, CredentialGiven.ADDRESSES.issuer(), NOW);
        JsonArray proof = signed.getJsonArray("proof");
        JsonObject twice = Json.createObjectBuilder(signed)
                .add("proof", Json.createArrayBuilder(proof).add(proof.get(0)))
                .build();

        assertThat(failed(twice.toString())).containsExactly(Name.WELL_FORMED);
    }

    private void isRefused(JsonObject faulty) {
        assertThat(faulty).isNotEqualTo(unsigned);
        assertThat(failed(faulty)).isNotEmpty();
    }

    private List<Name> failedBy(String method) {
        try {
            return failed(DataIntegrity.STANDARD
                    .sign(unsigned, key.privateKey(), method, NOW)
                    .toString());
        } catch (UnsafeTermsException notSigned) {
            return List.of(Name.TERMS_DEFINED);
        }
    }

    private List<Name> failed(JsonObject document) {
        try {
            return failed(DataIntegrity.STANDARD
                    .sign(document, key, CredentialGiven.ADDRESSES.issuer(), NOW)
                    .toString());
        } catch (UnsafeTermsException notSigned) {
            return List.of(Name.TERMS_DEFINED);
        }
    }

    private List<Name> failed(String presented) {
        try {
            return verifier.check(CredentialReader.read(presented), certificate, NOW).stream()
                    .filter(check -> check.result() == Result.FAILED)
                    .map(CredentialCheck::name)
                    .toList();
        } catch (UnreadableCredentialException unreadable) {
            return List.of(Name.WELL_FORMED);
        }
    }

    private static JsonValue value(String json) {
        return Json.createReader(new StringReader(json)).readValue();
    }
}
