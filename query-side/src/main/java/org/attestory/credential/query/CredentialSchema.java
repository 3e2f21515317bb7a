package org.attestory.credential.query;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The bundled schema of an AchievementCredential, as published by 1EdTech. */
final class CredentialSchema {

    private static final String RESOURCE = "credentials/achievement-credential.schema.json";

    private final Schema schema;

    CredentialSchema() {
        try (InputStream file = new ClassPathResource(RESOURCE).getInputStream()) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(file, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean accepts(JsonObject credential) {
        return schema.validate(credential.toString(), InputFormat.JSON).isEmpty();
    }
}
