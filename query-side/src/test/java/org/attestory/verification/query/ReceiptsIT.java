package org.attestory.verification.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attestory.credential.query.CredentialTestAccess;
import org.attestory.credential.query.NodeScripts;
import org.attestory.credential.query.PublicAddresses;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.signing.query.ThrowawayKeys;
import org.attestory.verification.api.SignReceipt;
import org.attestory.verification.api.VerificationStatus;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Receipts, checked by a library that nobody here wrote: jose on Node, with our published keys. */
class ReceiptsIT {

    private static final PublicAddresses ADDRESSES =
            new PublicAddresses(URI.create("https://certificates.example.org"));
    private static final SignReceipt ASKED = new SignReceipt(
            CertificateSamples.code(1),
            VerificationStatus.VALID,
            Instant.parse("2026-11-20T08:00:00.123Z"),
            Instant.parse("2026-11-20T07:59:59.5Z"),
            "sha-256:" + "ab".repeat(32));

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, String> receipts = new LinkedHashMap<>();
    private final String genuine = new Receipts(ThrowawayKeys.KEYS, ADDRESSES).sign(ASKED);

    @Test
    void areAcceptedAndNothingElseIs() throws Exception {
        assumeTrue(NodeScripts.areInstalled(), "npm ci in query-side/src/test/node installs the verifiers");
        receipts.put("genuine", genuine);
        receipts.put(
                "of a revoked certificate",
                new Receipts(ThrowawayKeys.KEYS, ADDRESSES)
                        .sign(new SignReceipt(
                                ASKED.code(),
                                VerificationStatus.REVOKED,
                                ASKED.checkedAt(),
                                null,
                                ASKED.contentDigest())));
        receipts.put("a credential", CredentialTestAccess.token(ThrowawayKeys.KEYS, ADDRESSES));
        alter("iss", "did:web:evil.example");
        alter("sub", "https://certificates.example.org/verify/other");
        alter("code", CertificateSamples.code(2).value());
        alter("status", "revoked");
        alter("checkedAt", "2026-11-21T08:00:00Z");
        alter("contentDigest", "sha-256:" + "00".repeat(32));
        alter("iat", "1");
        receipts.put("unsigned", unsigned());
        receipts.put("of another house", new Receipts(ThrowawayKeys.KEYS, elsewhere()).sign(ASKED));

        JsonNode answers = ask();

        JsonNode claims = answers.path("genuine").path("claims");
        assertThat(answers.path("genuine").path("accepted").asBoolean()).isTrue();
        assertThat(claims.path("iss").asString()).isEqualTo("did:web:certificates.example.org");
        assertThat(claims.path("sub").asString()).isEqualTo("https://certificates.example.org/verify/" + ASKED.code());
        assertThat(claims.path("code").asString()).isEqualTo(ASKED.code().value());
        assertThat(claims.path("status").asString()).isEqualTo("valid");
        assertThat(claims.path("iat").asLong()).isEqualTo(ASKED.checkedAt().getEpochSecond());
        assertThat(claims.path("checkedAt").asString()).isEqualTo("2026-11-20T08:00:00.123Z");
        assertThat(claims.path("newsAsOf").asString()).isEqualTo("2026-11-20T07:59:59.500Z");
        assertThat(claims.path("contentDigest").asString()).isEqualTo(ASKED.contentDigest());
        assertThat(answers.path("of a revoked certificate")
                        .path("claims")
                        .path("status")
                        .asString())
                .isEqualTo("revoked");
        assertThat(answers.properties())
                .filteredOn(answer -> answer.getValue().path("accepted").asBoolean())
                .extracting(Map.Entry::getKey)
                .containsExactly("genuine", "of a revoked certificate");
    }

    private static PublicAddresses elsewhere() {
        return new PublicAddresses(URI.create("https://elsewhere.example.org"));
    }

    private void alter(String member, String value) {
        String[] parts = genuine.split("\\.", -1);
        var claims = (ObjectNode) mapper.readTree(Base64.getUrlDecoder().decode(parts[1]));
        if (member.equals("iat")) {
            claims.put(member, Long.parseLong(value));
        } else {
            claims.put(member, value);
        }
        receipts.put("with another " + member, parts[0] + "." + encoded(claims.toString()) + "." + parts[2]);
    }

    private String unsigned() {
        String[] parts = genuine.split("\\.", -1);
        return encoded("{\"alg\":\"none\",\"typ\":\"" + SignReceipt.TYPE + "\"}") + "." + parts[1] + ".";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode ask() throws IOException, InterruptedException {
        Path directory = Files.createDirectories(Path.of("target/receipts"));
        Files.writeString(directory.resolve("jwks.json"), CredentialTestAccess.keySet(ThrowawayKeys.KEYS, ADDRESSES));
        Files.writeString(directory.resolve("receipts.json"), mapper.writeValueAsString(receipts));
        NodeScripts.run("receipts.mjs", directory);
        return mapper.readTree(Files.readString(directory.resolve("answers.json")));
    }
}
