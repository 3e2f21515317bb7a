package org.attestory.credential.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.attestory.credential.api.CredentialCheck;
import org.attestory.credential.api.CredentialCheck.Name;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateReinstated;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuperseded;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.query.CertificateFold;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.personal.api.Personal;
import org.attestory.signing.query.KeyPurpose;
import org.attestory.signing.query.SigningKey;
import org.attestory.signing.query.ThrowawayKeys;
import org.attestory.verification.api.Check.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CredentialVerifierTest {

    private static final Instant END = Instant.parse("2028-03-31T22:00:00Z");
    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    private final CredentialVerifier verifier = new CredentialVerifier(
            CredentialGiven.ADDRESSES,
            new IssuerSignatures(ThrowawayKeys.KEYS, CredentialGiven.ADDRESSES),
            new CredentialSchema());
    private final CertificateView certificate = CredentialGiven.certificate(CertificateSamples.ISSUED, END);
    private final JsonObject credential = CredentialGiven.embedded(certificate);
    private final String token = token(certificate);

    @Test
    void acceptsBothForms() {
        assertThat(failed(credential.toString())).isEmpty();
        assertThat(failed(token)).isEmpty();
        assertThat(failed("  " + credential + "\n")).isEmpty();
        JsonObject proofAlone = Json.createObjectBuilder(credential)
                .add("proof", credential.getJsonArray("proof").get(0))
                .build();
        assertThat(failed(proofAlone.toString())).isEmpty();
    }

    @Test
    void tellsWhichCertificateItClaimsToBe() {
        assertThat(verifier.claimedCode(CredentialReader.read(token))).isEqualTo(certificate.code());
        JsonObject elsewhere = Json.createObjectBuilder(credential)
                .add("id", "https://certificates.example.org.evil.example/certificates/" + certificate.code() + ".json")
                .build();
        assertThat(verifier.claimedCode(CredentialReader.read(elsewhere.toString())))
                .isNull();
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryAlteration() {
        return Alterations.of(credential).entrySet().stream()
                .map(alteration -> DynamicTest.dynamicTest(
                        alteration.getKey(),
                        () -> assertThat(failed(alteration.getValue().toString()))
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryAlterationOfAToken() {
        String payload = new String(Base64.getUrlDecoder().decode(part(token, 1)), StandardCharsets.UTF_8);
        return Alterations.of(CredentialGiven.read(payload)).entrySet().stream()
                .map(alteration -> DynamicTest.dynamicTest(
                        alteration.getKey(),
                        () -> assertThat(failed(part(token, 0) + "."
                                        + encoded(alteration.getValue().toString()) + "." + part(token, 2)))
                                .isNotEmpty()));
    }

    @Test
    void refusesForeignKeys() {
        SigningKey foreign = ThrowawayKeys.AUTHORITY.key(
                KeyPurpose.CREDENTIAL, "foreign", NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
        JsonObject unsigned =
                Json.createObjectBuilder(credential).remove("proof").build();

        assertThat(failed(DataIntegrity.STANDARD
                        .sign(unsigned, foreign, CredentialGiven.ADDRESSES.issuer(), NOW)
                        .toString()))
                .containsExactly(Name.SIGNATURE);
        JsonObject asForeigner = Json.createObjectBuilder(unsigned)
                .add("issuer", "did:web:evil.example")
                .build();
        assertThat(failed(DataIntegrity.STANDARD
                        .sign(asForeigner, foreign, "did:web:evil.example", NOW)
                        .toString()))
                .containsExactly(Name.ISSUED_HERE);
    }

    /** Whoever signs may name whatever key in the header, ours or their own: only what is published here counts. */
    @Test
    void refusesForeignKeysInTokens() throws JOSEException {
        SigningKey foreign = ThrowawayKeys.AUTHORITY.key(
                KeyPurpose.TOKEN, "foreign", NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
        RSAKey itself = new RSAKey.Builder((RSAPublicKey) foreign.certificate().getPublicKey()).build();
        String payload = new String(Base64.getUrlDecoder().decode(part(token, 1)), StandardCharsets.UTF_8);
        String ours = ThrowawayKeys.KEYS.all(KeyPurpose.TOKEN).getFirst().id();
        for (JWSHeader header : List.of(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(CredentialGiven.ADDRESSES.key(ours))
                        .build(),
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(CredentialGiven.ADDRESSES.key(foreign.id()))
                        .build(),
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID("https://evil.example/keys/1")
                        .build(),
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .jwk(itself)
                        .build())) {
            JWSObject forged = new JWSObject(header, new Payload(payload));
            forged.sign(new RSASSASigner(foreign.privateKey()));

            assertThat(failed(forged.serialize())).as(header.toString()).containsExactly(Name.SIGNATURE);
        }
    }

    /** What we sign is not always a certificate: a status list, however genuine, is none. */
    @Test
    void refusesOurStatusListsAsCertificates() {
        JsonObject list = StatusListCredential.of(
                CredentialGiven.ADDRESSES.statusList(1),
                CredentialGiven.ADDRESSES.issuer(),
                new BitSet(),
                CertificateSamples.ISSUED,
                END);
        String signed = DataIntegrity.STANDARD
                .sign(
                        list,
                        ThrowawayKeys.KEYS.at(KeyPurpose.CREDENTIAL, NOW),
                        CredentialGiven.ADDRESSES.issuer(),
                        CertificateSamples.ISSUED)
                .toString();

        assertThat(verifier.claimedCode(CredentialReader.read(signed))).isNull();
        assertThat(failed(signed, null, NOW)).contains(Name.SCHEMA, Name.NOT_WITHHELD);
    }

    @Test
    void refusesTokensOfOtherKinds() {
        String header = new String(Base64.getUrlDecoder().decode(part(token, 0)), StandardCharsets.UTF_8);
        assertThat(failed(encoded("{\"alg\":\"none\"}") + "." + part(token, 1) + "."))
                .isNotEmpty();
        assertThat(failed(encoded(header.replace("RS256", "HS256")) + "." + part(token, 1) + "." + part(token, 2)))
                .isNotEmpty();
        assertThat(failed(encoded(header.replace("{", "{\"crit\":[\"b64\"],\"b64\":false,")) + "." + part(token, 1)
                        + "." + part(token, 2)))
                .isNotEmpty();
        assertThat(failed(part(token, 0) + "." + part(token, 1) + "." + part(token(CredentialGiven.certificate()), 2)))
                .containsExactly(Name.SIGNATURE);
    }

    @Test
    void mindsTheDates() {
        assertThat(failed(credential.toString(), certificate, END)).containsExactly(Name.NOT_EXPIRED);
        assertThat(failed(token, certificate, END)).containsExactly(Name.NOT_EXPIRED);
        Instant early = CertificateSamples.ISSUED.minusSeconds(1);
        assertThat(failed(credential.toString(), certificate, early)).containsExactly(Name.ALREADY_VALID);
        assertThat(failed(token, certificate, early)).containsExactly(Name.ALREADY_VALID);
    }

    @Test
    void refusesWhatIsWithheld() {
        CertificateId id = certificate.certificateId();
        Personal note = Personal.of(CredentialGiven.HOLDER.subject(), "note");
        CertificateView suspended = CertificateFold.apply(certificate, new CertificateSuspended(id, note), NOW);
        CertificateView reinstated = CertificateFold.apply(suspended, new CertificateReinstated(id), NOW);
        CertificateView revoked =
                CertificateFold.apply(certificate, new CertificateRevoked(id, RevocationReason.OTHER, note), NOW);
        CertificateView superseded = CertificateFold.apply(
                certificate, new CertificateSuperseded(id, id.successor(), CertificateSamples.code(2), note), NOW);

        for (CertificateView withheld : List.of(suspended, revoked, superseded, CertificateFold.erase(certificate))) {
            assertThat(failed(credential.toString(), withheld, NOW)).containsExactly(Name.NOT_WITHHELD);
            assertThat(failed(token, withheld, NOW)).containsExactly(Name.NOT_WITHHELD);
        }
        assertThat(failed(credential.toString(), reinstated, NOW)).isEmpty();
        assertThat(failed(token, reinstated, NOW)).isEmpty();
        assertThat(failed(credential.toString(), null, NOW)).containsExactly(Name.NOT_WITHHELD);
        assertThat(failed(token, null, NOW)).containsExactly(Name.NOT_WITHHELD);
    }

    @Test
    void refusesWhatIsNoCredential() {
        String doubled = credential.toString().replaceFirst("\\{", "{\"name\":\"Brain surgery\",");
        for (String presented : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{",
                "nonsense",
                "a.b.c",
                "[".repeat(100_000),
                "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000),
                " ".repeat(300_000) + "x".repeat(300_000),
                "{\"@context\":1e999999999}",
                doubled,
                credential + "{}",
                CredentialGiven.read(credential.toString())
                        .getJsonArray("proof")
                        .toString())) {
            assertThat(failed(presented)).containsExactly(Name.WELL_FORMED);
        }
    }

    @Test
    void fetchesNoContext() {
        JsonObject fetching = Json.createObjectBuilder(credential)
                .add(
                        "@context",
                        AchievementCredential.list(StandardContexts.CREDENTIALS, "http://127.0.0.1:9/context.json"))
                .build();

        assertThat(failed(fetching.toString())).containsExactly(Name.TERMS_DEFINED);
    }

    private List<Name> failed(String presented) {
        return failed(presented, certificate, NOW);
    }

    private List<Name> failed(String presented, @Nullable CertificateView known, Instant now) {
        return checks(presented, known, now).stream()
                .filter(check -> check.result() == Result.FAILED)
                .map(CredentialCheck::name)
                .toList();
    }

    private List<CredentialCheck> checks(String presented, @Nullable CertificateView known, Instant now) {
        try {
            return verifier.check(CredentialReader.read(presented), known, now);
        } catch (UnreadableCredentialException unreadable) {
            return CredentialVerifier.unreadable();
        }
    }

    private static String token(CertificateView view) {
        return CredentialGiven.SIGNED.token(view, CredentialGiven.prepared(view));
    }

    private static String part(String token, int number) {
        return token.split("\\.", -1)[number];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
