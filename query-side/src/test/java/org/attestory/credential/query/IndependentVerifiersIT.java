package org.attestory.credential.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import org.attestory.credential.query.Verifiers.Answer;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.signing.query.KeyPurpose;
import org.attestory.signing.query.SigningKey;
import org.attestory.signing.query.ThrowawayKeys;
import org.junit.jupiter.api.Test;

/** Our credentials before verifiers that nobody here wrote: all of ours accepted, every altered one refused. */
class IndependentVerifiersIT {

    private static final Duration DAY = Duration.ofDays(1);

    private final Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);

    private final CertificateView certificate = CredentialGiven.certificate();
    private final CertificateView limited = CredentialGiven.certificate(CertificateSamples.ISSUED, today.plus(DAY));

    @Test
    void ofOthersAcceptOursAndRefuseWhatIsAltered() throws Exception {
        assumeTrue(NodeScripts.areInstalled(), "npm ci in query-side/src/test/node installs the verifiers");
        Verifiers verifiers = new Verifiers(Path.of("target/interop"), ThrowawayKeys.KEYS);
        verifiers.publish("status.json", list(new BitSet(), today));
        genuine(verifiers);
        altered(verifiers);
        withheld(verifiers);

        List<Answer> answers = verifiers.ask();

        assertThat(answers)
                .filteredOn(answer -> answer.name().startsWith("genuine"))
                .hasSize(3 * 3 + 2)
                .allMatch(Answer::accepted);
        assertThat(answers)
                .filteredOn(answer -> answer.name().startsWith("false"))
                .filteredOn(IndependentVerifiersIT::mustNotice)
                .hasSizeGreaterThan(450)
                .noneMatch(Answer::accepted);
    }

    /** A schema knows nothing of signatures, and one of the verifiers never looks at the date from which one holds. */
    private static boolean mustNotice(Answer answer) {
        boolean blindToBeginnings = answer.verifier().equals("credentials-consortium")
                && answer.name().endsWith("not yet valid");
        return !answer.verifier().equals("ajv-schema") && !blindToBeginnings;
    }

    private void genuine(Verifiers verifiers) throws IOException {
        verifiers.embedded("genuine", CredentialGiven.embedded(certificate), null);
        verifiers.embedded("genuine for a time", CredentialGiven.embedded(limited), null);
        BitSet others = new BitSet();
        others.set(4241);
        others.set(4243);
        verifiers.publish("others.json", list(others, today));
        verifiers.embedded("genuine while others are withheld", CredentialGiven.embedded(certificate), "others.json");
        verifiers.token("genuine token", token(certificate));
        verifiers.token("genuine token for a time", token(limited));
    }

    private void altered(Verifiers verifiers) throws IOException {
        for (var alteration : Alterations.of(CredentialGiven.embedded(limited)).entrySet()) {
            verifiers.embedded("false: " + alteration.getKey(), alteration.getValue(), null);
        }
        JsonObject unsigned = Json.createObjectBuilder(CredentialGiven.embedded(certificate))
                .remove("proof")
                .build();
        SigningKey foreign =
                ThrowawayKeys.AUTHORITY.key(KeyPurpose.CREDENTIAL, "foreign", today.minus(DAY), today.plus(DAY));
        verifiers.embedded(
                "false: under a foreign key",
                DataIntegrity.STANDARD.sign(unsigned, foreign, CredentialGiven.ADDRESSES.issuer(), today),
                null);
        CertificateView past = CredentialGiven.certificate(CertificateSamples.ISSUED, today.minus(DAY));
        CertificateView future = CredentialGiven.certificate(today.plus(DAY), null);
        verifiers.embedded("false: expired", CredentialGiven.embedded(past), null);
        verifiers.embedded("false: not yet valid", CredentialGiven.embedded(future), null);
        verifiers.token("false: expired token", token(past));
        verifiers.token("false: token not yet valid", token(future));
        String token = token(certificate);
        int signature = token.lastIndexOf('.') + 1;
        char first = token.charAt(signature);
        verifiers.token(
                "false: token with another signature",
                token.substring(0, signature) + (first == 'A' ? 'B' : 'A') + token.substring(signature + 1));
        String payload = token(limited).split("\\.", -1)[1];
        String[] parts = token.split("\\.", -1);
        verifiers.token("false: token with another payload", parts[0] + "." + payload + "." + parts[2]);
        alteredTokens(verifiers, parts);
    }

    /** Each claim altered, dropped and added under the signature that it had, and headers that ask for less. */
    private static void alteredTokens(Verifiers verifiers, String[] parts) throws IOException {
        for (var alteration :
                Alterations.of(CredentialGiven.read(decoded(parts[1]))).entrySet()) {
            verifiers.token(
                    "false: token, " + alteration.getKey(),
                    parts[0] + "." + encoded(alteration.getValue().toString()) + "." + parts[2]);
        }
        String header = decoded(parts[0]);
        for (String other : List.of(
                header.replace("RS256", "none"),
                header.replace("RS256", "HS256"),
                header.replace("RS256", "PS256"),
                header.replace("/keys/", "/keys/another-"),
                header.replace("\"JWT\"", "\"verification-receipt+jwt\""))) {
            assertThat(other).isNotEqualTo(header);
            verifiers.token("false: token with the header " + other, encoded(other) + "." + parts[1] + "." + parts[2]);
        }
        verifiers.token("false: token without signature", parts[0] + "." + parts[1] + ".");
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }

    private void withheld(Verifiers verifiers) throws IOException {
        BitSet revoked = new BitSet();
        revoked.set(4242);
        verifiers.publish("revoked.json", list(revoked, today));
        verifiers.publish("replayed.json", list(new BitSet(), today.minus(DAY.multipliedBy(3))));
        JsonObject signed = CredentialGiven.read(list(revoked, today));
        JsonObject subject = Json.createObjectBuilder(signed.getJsonObject("credentialSubject"))
                .add(
                        "encodedList",
                        CredentialGiven.read(list(new BitSet(), today))
                                .getJsonObject("credentialSubject")
                                .getString("encodedList"))
                .build();
        verifiers.publish(
                "forged.json",
                Json.createObjectBuilder(signed)
                        .add("credentialSubject", subject)
                        .build()
                        .toString());
        for (String list : List.of("revoked.json", "replayed.json", "forged.json")) {
            verifiers.embedded("false: with the list " + list, CredentialGiven.embedded(certificate), list);
        }
    }

    private static String list(BitSet withheld, Instant from) {
        JsonObject list = StatusListCredential.of(
                CredentialGiven.ADDRESSES.statusList(1),
                CredentialGiven.ADDRESSES.issuer(),
                withheld,
                from,
                from.plus(DAY.multipliedBy(2)));
        SigningKey key = ThrowawayKeys.KEYS.at(KeyPurpose.CREDENTIAL, from);
        return DataIntegrity.STANDARD
                .sign(list, key, CredentialGiven.ADDRESSES.issuer(), from)
                .toString();
    }

    private static String token(CertificateView view) {
        return CredentialGiven.SIGNED.token(view, CredentialGiven.prepared(view));
    }
}
