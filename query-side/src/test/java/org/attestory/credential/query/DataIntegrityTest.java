package org.attestory.credential.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Against the vector that the W3C published. */
class DataIntegrityTest {

    private static final String EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";
    private static final PublicKey KEY = Ed25519Keys.read("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2");

    private final JsonObject signed = CredentialGiven.read(resource("w3c-eddsa-rdfc-2022.json"));
    private final JsonObject proof = signed.getJsonObject("proof");
    private final JsonObject document =
            Json.createObjectBuilder(signed).remove("proof").build();
    private final LinkedData data = new LinkedData(withExamples());
    private final DataIntegrity integrity = new DataIntegrity(data);

    @Test
    void canonicalizesAsPublished() {
        assertThat(new String(data.canonical(document), StandardCharsets.UTF_8))
                .isEqualTo(resource("w3c-eddsa-rdfc-2022.nq"));
    }

    @Test
    void acceptsThePublishedProof() {
        assertThat(integrity.verify(document, proof, KEY)).isTrue();
    }

    @Test
    void refusesEveryAlterationOfIt() {
        assertThat(Alterations.of(document).values()).noneMatch(altered -> isAccepted(altered, proof));
        assertThat(Alterations.of(proof).values()).noneMatch(altered -> isAccepted(document, altered));
    }

    private boolean isAccepted(JsonObject altered, JsonObject alteredProof) {
        try {
            return integrity.verify(altered, alteredProof, KEY);
        } catch (UnsafeTermsException unsafe) {
            return false;
        }
    }

    private static DocumentLoader withExamples() {
        StandardContexts standard = new StandardContexts();
        return (url, options) -> url.toString().equals(EXAMPLES) ? examples() : standard.loadDocument(url, options);
    }

    private static Document examples() {
        return JsonDocument.of(Json.createReader(
                        new StringReader("{\"@context\":{\"@vocab\":\"https://www.w3.org/ns/credentials/examples#\"}}"))
                .readObject());
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("credentials/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
