package org.attestory.conformance.query;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.attestory.credential.query.StandardContexts;
import org.springframework.core.io.ClassPathResource;

/** The contexts that suites use beyond our own. Certificates never rest on them, which is why they are known here only. */
final class SuiteContexts implements DocumentLoader {

    static final String CREDENTIALS_1 = "https://www.w3.org/2018/credentials/v1";
    static final String DATA_INTEGRITY = "https://w3id.org/security/data-integrity/v2";
    private static final String EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";

    private final DocumentLoader standard = new StandardContexts();
    private final Map<URI, Document> bundled = Map.of(
            URI.create(CREDENTIALS_1), read("credentials-v1"),
            URI.create(DATA_INTEGRITY), read("data-integrity-v2"),
            URI.create(EXAMPLES), anyWord());

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        Document own = bundled.get(url);
        return own == null ? standard.loadDocument(url, options) : own;
    }

    /** The suites' own context gives every word some meaning. */
    private static Document anyWord() {
        return JsonDocument.of(Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createObjectBuilder().add("@vocab", "https://www.w3.org/ns/credentials/examples#"))
                .build());
    }

    private static Document read(String name) {
        try (InputStream file = new ClassPathResource("conformance/contexts/" + name + ".json").getInputStream()) {
            return JsonDocument.of(file);
        } catch (IOException | JsonLdError unreadable) {
            throw new IllegalStateException("context " + name + " is unreadable", unreadable);
        }
    }
}
