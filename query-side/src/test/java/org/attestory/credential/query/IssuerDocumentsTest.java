package org.attestory.credential.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attestory.signing.query.InstitutionKeys;
import org.attestory.signing.query.KeyPurpose;
import org.attestory.signing.query.SigningKey;
import org.attestory.signing.query.ThrowawayKeys;
import org.junit.jupiter.api.Test;

class IssuerDocumentsTest {

    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int ACCEPTED_BYTES = 8_192;

    private final RotatedKeys keys = new RotatedKeys();
    private final IssuerDocuments documents = new IssuerDocuments(keys, CredentialGiven.ADDRESSES);

    @Test
    void namesOldKeysBesideNewOnes() {
        JsonObject identity = CredentialGiven.read(documents.identity().text());

        assertThat(identity.getString("id")).isEqualTo("did:web:certificates.example.org");
        List<String> asserting = identity.getJsonArray("assertionMethod").getValuesAs(JsonString::getString);
        assertThat(asserting)
                .hasSize(4)
                .contains(DataIntegrity.verificationMethod(
                        "did:web:certificates.example.org",
                        keys.all(KeyPurpose.CREDENTIAL).getFirst()));
        assertThat(identity.getJsonArray("verificationMethod").getValuesAs(JsonObject.class))
                .extracting(method -> method.getString("id"))
                .isEqualTo(asserting);
        assertThat(documents.identity().text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(ACCEPTED_BYTES);
        assertThat(documents.identity()).isEqualTo(documents.identity());
    }

    @Test
    void publishesEachKeyBareAndAllAsASet() {
        List<JsonObject> set = CredentialGiven.read(documents.keySet().text())
                .getJsonArray("keys")
                .getValuesAs(JsonObject.class);

        assertThat(set).hasSize(2).allSatisfy(key -> {
            assertThat(key.keySet()).containsExactlyInAnyOrder("kty", "e", "n", "use", "alg", "kid");
            String id = key.getString("kid").substring("https://certificates.example.org/keys/".length());
            assertThat(CredentialGiven.read(documents.key(id).orElseThrow().text()))
                    .isEqualTo(key);
        });
        assertThat(documents.key("unknown")).isEmpty();
        assertThat(documents.key(keys.all(KeyPurpose.CREDENTIAL).getFirst().id()))
                .isEmpty();
    }

    @Test
    void writesThePortAsDidWebWantsIt() {
        PublicAddresses local = new PublicAddresses(URI.create("http://LOCALHOST:8080/"));

        assertThat(local.issuer()).isEqualTo("did:web:localhost%3A8080");
        assertThat(local.base()).isEqualTo("http://localhost:8080");
    }

    @Test
    void readsItsOwnMultikeysAndNoOthers() {
        SigningKey key = keys.all(KeyPurpose.CREDENTIAL).getFirst();
        String multikey = Ed25519Keys.multikey(key.certificate().getPublicKey());

        assertThat(Ed25519Keys.read(multikey)).isEqualTo(key.certificate().getPublicKey());
        for (String bad : List.of("", "z", "z6Mk", "u" + multikey.substring(1), multikey + "1", "zDn" + multikey)) {
            assertThatIllegalArgumentException().isThrownBy(() -> Ed25519Keys.read(bad));
        }
    }

    /** Two keys of each purpose, a year apart. */
    private static final class RotatedKeys implements InstitutionKeys {

        private final List<SigningKey> keys = new ArrayList<>();

        RotatedKeys() {
            for (KeyPurpose purpose : KeyPurpose.values()) {
                for (int year = 0; year < 2; year++) {
                    Instant from = THEN.plus(Duration.ofDays(365L * year));
                    keys.add(ThrowawayKeys.AUTHORITY.key(
                            purpose, "year-" + year, from, from.plus(Duration.ofDays(1000))));
                }
            }
        }

        @Override
        public SigningKey at(KeyPurpose purpose, Instant when) {
            return all(purpose).getFirst();
        }

        @Override
        public List<SigningKey> all(KeyPurpose purpose) {
            return keys.stream()
                    .filter(key -> key.id().startsWith(purpose.prefix()))
                    .toList();
        }
    }
}
