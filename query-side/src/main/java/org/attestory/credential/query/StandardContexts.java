package org.attestory.credential.query;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The bundled contexts and no others: what a context says is part of what is signed, so none is ever fetched. */
public final class StandardContexts implements DocumentLoader {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    static final String OPEN_BADGES_EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

    private static final Map<URI, Document> BUNDLED = Map.of(
            URI.create(CREDENTIALS), read("credentials-v2"),
            URI.create(OPEN_BADGES), read("open-badges-3.0.3"),
            URI.create(OPEN_BADGES_EXTENSIONS), read("open-badges-extensions"));

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        Document bundled = BUNDLED.get(url);
        if (bundled == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "a context that is not bundled");
        }
        return bundled;
    }

    private static Document read(String name) {
        try (InputStream file = new ClassPathResource("credentials/contexts/" + name + ".json").getInputStream()) {
            return JsonDocument.of(file);
        } catch (IOException | JsonLdError unreadable) {
            throw new IllegalStateException("context " + name + " is unreadable", unreadable);
        }
    }
}
