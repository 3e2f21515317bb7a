package org.attestory.credential.query;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** What a JSON-LD document says, in the one form that everybody computes alike (RDF Dataset Canonicalization 1.0). */
public final class LinkedData {

    private final DocumentLoader contexts;

    public LinkedData(DocumentLoader contexts) {
        this.contexts = contexts;
    }

    /**
     * The canonical form.
     *
     * @throws UnsafeTermsException if it names unknown contexts, or if not every term of it has a meaning
     */
    public byte[] canonical(JsonObject document) {
        try {
            JsonArray expanded =
                    JsonLd.expand(JsonDocument.of(document)).options(options()).get();
            DefinedTerms.require(expanded);
            RdfCanon canonical = RdfCanon.create("SHA-256", new Patience());
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(canonical);
            StringWriter lines = new StringWriter(4096);
            canonical.provide(new NQuadsWriter(lines));
            return lines.toString().getBytes(StandardCharsets.UTF_8);
        } catch (JsonLdError | RdfConsumerException | IllegalArgumentException unreadable) {
            throw new UnsafeTermsException("no well-formed linked data", unreadable);
        }
    }

    private JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }
}
