package org.attestory.conformance.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attestory.credential.query.DataIntegrity;
import org.attestory.credential.query.LinkedData;
import org.attestory.credential.query.UnsafeTermsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Proofs that the W3C publishes: a set of them, and a chain in which later ones cover earlier ones. */
class PublishedProofsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final Proofs proofs = new Proofs(new DataIntegrity(new LinkedData(new SuiteContexts())));

    @ParameterizedTest
    @ValueSource(strings = {"w3c-eddsa-rdfc-2022", "w3c-proof-set", "w3c-proof-chain", "w3c-suite-proof-chain"})
    void hold(String name) {
        JsonObject published = read(name);

        assertThatCode(() -> require(published)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"w3c-proof-set", "w3c-proof-chain", "w3c-suite-proof-chain"})
    void doNotHoldOnceAnyOfThemIsAltered(String name) {
        JsonObject published = read(name);
        List<JsonObject> altered = new ArrayList<>();
        altered.add(Json.createObjectBuilder(published).add("name", "another").build());
        JsonArray all = published.getJsonArray("proof");
        for (int i = 0; i < all.size(); i++) {
            String value = all.getJsonObject(i).getString("proofValue");
            altered.add(with(published, i, proof -> proof.add("proofValue", anotherSign(value))));
            altered.add(with(published, i, proof -> proof.add("created", "2023-02-24T23:36:39Z")));
            altered.add(with(published, i, proof -> proof.add("proofPurpose", "authentication")));
            altered.add(with(published, i, proof -> proof.remove("cryptosuite")));
        }

        assertThat(altered)
                .hasSize(1 + 4 * all.size())
                .allSatisfy(document -> assertThatThrownBy(() -> require(document))
                        .isInstanceOfAny(NonconformingException.class, UnsafeTermsException.class));
    }

    @Test
    void aLinkThatIsMissingBreaksTheChain() {
        JsonObject published = read("w3c-proof-chain");
        JsonArray all = published.getJsonArray("proof");
        for (int missing = 0; missing < all.size() - 1; missing++) {
            JsonArrayBuilder rest = Json.createArrayBuilder(all).remove(missing);
            JsonObject broken =
                    Json.createObjectBuilder(published).add("proof", rest).build();

            assertThatThrownBy(() -> require(broken)).isInstanceOf(NonconformingException.class);
        }
    }

    private static String anotherSign(String value) {
        return value.substring(0, 20) + (value.charAt(20) == '2' ? '3' : '2') + value.substring(21);
    }

    private static JsonObject with(JsonObject document, int place, Consumer<JsonObjectBuilder> alteration) {
        JsonArray all = document.getJsonArray("proof");
        JsonObjectBuilder proof = Json.createObjectBuilder(all.getJsonObject(place));
        alteration.accept(proof);
        return Json.createObjectBuilder(document)
                .add("proof", Json.createArrayBuilder(all).set(place, proof))
                .build();
    }

    private void require(JsonObject document) {
        proofs.require(document, "assertionMethod", null, null, null, NOW);
    }

    private static JsonObject read(String name) {
        try {
            String text =
                    new ClassPathResource("credentials/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
            return Json.createReader(new StringReader(text)).readObject();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
