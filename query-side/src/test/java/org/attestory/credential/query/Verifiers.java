package org.attestory.credential.query;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestory.signing.query.InstitutionKeys;
import org.jspecify.annotations.Nullable;

/** The verifiers that nobody here wrote, in JavaScript; see src/test/node. */
final class Verifiers {

    private final Path directory;
    private final JsonArrayBuilder cases = Json.createArrayBuilder();

    Verifiers(Path directory, InstitutionKeys keys) throws IOException {
        this.directory = Files.createDirectories(directory);
        IssuerDocuments documents = new IssuerDocuments(keys, CredentialGiven.ADDRESSES);
        write("did.json", documents.identity().text());
        write("jwks.json", documents.keySet().text());
        Files.write(
                directory.resolve("schema.json"),
                Files.readAllBytes(Path.of("src/main/resources/credentials/achievement-credential.schema.json")));
    }

    /** What they find where the status list is published. */
    void publish(String statusList, String text) throws IOException {
        write(statusList, text);
    }

    void embedded(String name, JsonObject credential, @Nullable String statusList) throws IOException {
        add(name, "embedded", credential.toString(), statusList);
    }

    void token(String name, String token) throws IOException {
        add(name, "token", token, null);
    }

    /** Asks all of them about all cases. */
    List<Answer> ask() throws IOException, InterruptedException {
        write("cases.json", cases.build().toString());
        NodeScripts.run("verify.mjs", directory);
        List<Answer> answers = new ArrayList<>();
        try (Reader file = Files.newBufferedReader(directory.resolve("answers.json"))) {
            for (JsonValue value : Json.createReader(file).readArray()) {
                JsonObject answer = value.asJsonObject();
                answers.add(new Answer(
                        answer.getString("name"),
                        answer.getString("verifier"),
                        answer.getBoolean("accepted"),
                        answer.getString("detail", "")));
            }
        }
        return answers;
    }

    private void add(String name, String form, String content, @Nullable String statusList) throws IOException {
        String file = "case-" + Integer.toHexString(name.hashCode()) + ".txt";
        write(file, content);
        cases.add(Json.createObjectBuilder()
                .add("name", name)
                .add("form", form)
                .add("file", file)
                .add("statusList", statusList == null ? "status.json" : statusList));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    /** What one of them says. */
    record Answer(String name, String verifier, boolean accepted, String detail) {}
}
