package org.attestory.credential.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.credential.query.CredentialGiven.SIGNED;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateRevoked;
import org.attestory.issuance.api.CertificateSuspended;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.query.CertificateFold;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.personal.api.Personal;
import org.attestory.signing.query.KeyPurpose;
import org.attestory.signing.query.SigningKey;
import org.attestory.signing.query.ThrowawayKeys;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class SignedCredentialsTest {

    private static final Instant END = Instant.parse("2028-03-31T22:00:00Z");

    private final CertificateView certificate = CredentialGiven.certificate();

    @Test
    void saysWhatTheCertificateAttests() {
        JsonObject credential = CredentialGiven.embedded(CredentialGiven.certificate(CertificateSamples.ISSUED, END));

        assertThat(text(credential, "/id"))
                .isEqualTo("https://certificates.example.org/certificates/" + certificate.code() + ".json");
        assertThat(text(credential, "/name")).isEqualTo("First aid at work");
        assertThat(text(credential, "/issuer/id")).isEqualTo("did:web:certificates.example.org");
        assertThat(text(credential, "/issuer/name")).isEqualTo("Attestory Institute");
        assertThat(text(credential, "/validFrom")).isEqualTo("2026-03-02T10:15:30Z");
        assertThat(text(credential, "/validUntil")).isEqualTo("2028-03-31T22:00:00Z");
        assertThat(text(credential, "/credentialSubject/identifier/0/identityHash"))
                .isEqualTo("Zo\u00eb \u00c5ngstr\u00f6m \u674e\u660e");
        assertThat(text(credential, "/credentialSubject/identifier/1/identityHash"))
                .startsWith("sha256$");
        assertThat(text(credential, "/credentialSubject/licenseNumber")).isEqualTo("2026-000123");
        assertThat(text(credential, "/credentialSubject/result/0/value")).isEqualTo("87");
        assertThat(text(credential, "/credentialSubject/result/0/resultDescription"))
                .isEqualTo(text(credential, "/credentialSubject/achievement/resultDescription/0/id"));
        assertThat(text(credential, "/credentialSubject/achievement/criteria/narrative"))
                .contains("version 1", "Beginner", "12 hours", "- Save a life");
        assertThat(text(credential, "/credentialSubject/achievement/alignment/0/type/0"))
                .isEqualTo("Alignment");
        assertThat(text(credential, "/credentialSubject/achievement/alignment/0/targetName"))
                .isEqualTo("Rescue");
        assertThat(text(credential, "/credentialSubject/achievement/alignment/0/targetUrl"))
                .isEqualTo("https://frameworks.example/rescue");
        assertThat(text(credential, "/credentialSubject/achievement/alignment/0/targetFramework"))
                .isEqualTo("Frame of Safety");
        assertThat(text(credential, "/credentialSubject/achievement/alignment/0/targetCode"))
                .isEqualTo("7.1");
        assertThat(text(credential, "/credentialSubject/achievement/alignment/0/targetDescription"))
                .isEqualTo("Saves lives");
        assertThat(text(credential, "/credentialSubject/achievement/alignment/0/targetType"))
                .isEqualTo("ceasn:Competency");
        assertThat(text(credential, "/credentialStatus/statusListIndex")).isEqualTo("4242");
        assertThat(text(credential, "/credentialStatus/statusPurpose")).isEqualTo("revocation");
    }

    @Test
    void isTheSameHoweverOftenAndWhateverHappensLater() {
        CertificateId id = certificate.certificateId();
        Personal note = Personal.of(CredentialGiven.HOLDER.subject(), "found out");
        Instant later = CertificateSamples.ISSUED.plus(Duration.ofDays(100));
        CertificateView suspended = CertificateFold.apply(certificate, new CertificateSuspended(id, note), later);
        CertificateView revoked = CertificateFold.apply(
                suspended, new CertificateRevoked(id, RevocationReason.FRAUD, note), later.plusSeconds(1));

        assertThat(embedded(certificate)).isEqualTo(embedded(certificate)).isEqualTo(embedded(revoked));
        assertThat(token(certificate)).isEqualTo(token(certificate)).isEqualTo(token(revoked));
    }

    /** Whoever changes this on purpose raises the version with it: kept signatures are of what was said before. */
    @Test
    void saysWhatWasSaidWhenSignaturesOfThisVersionWereKept() throws Exception {
        String claims = JWSObject.parse(token(certificate)).getPayload().toString();

        assertThat(SIGNED.unsigned(certificate, CredentialGiven.prepared(certificate))
                        .form())
                .startsWith("2 ");
        assertThat(HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(claims.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("659d6da09cbe5d16f61102d9cdca70de6962e6620beadee59768650db2f8d98b");
    }

    /** In all languages: the certificate above is an English one. */
    @Test
    void usesTheWordsOfThisVersion() throws Exception {
        MessageDigest words = MessageDigest.getInstance("SHA-256");
        for (String bundle : List.of("texts", "texts_fr")) {
            words.update(new ClassPathResource("credentials/" + bundle + ".properties").getContentAsByteArray());
        }

        assertThat(HexFormat.of().formatHex(words.digest()))
                .isEqualTo("142427592a5461ea6ea9d101ceb411efbf45b5d94baa8d601046580fc424673b");
    }

    @Test
    void provesItselfAsOfItsIssue() {
        JsonObject credential = CredentialGiven.embedded(certificate);
        JsonObject proof = credential.getJsonArray("proof").getJsonObject(0);

        assertThat(proof.getString("created")).isEqualTo("2026-03-02T10:15:30Z");
        assertThat(proof.getString("verificationMethod")).startsWith("did:web:certificates.example.org#z6Mk");
        JsonObject document = JsonProvider.provider()
                .createObjectBuilder(credential)
                .remove("proof")
                .build();
        assertThat(DataIntegrity.STANDARD.verify(
                        document,
                        proof,
                        key(KeyPurpose.CREDENTIAL).certificate().getPublicKey()))
                .isTrue();
        assertThat(DataIntegrity.STANDARD.verify(
                        JsonProvider.provider()
                                .createObjectBuilder(document)
                                .add("name", "Brain surgery")
                                .build(),
                        proof,
                        key(KeyPurpose.CREDENTIAL).certificate().getPublicKey()))
                .isFalse();
    }

    @Test
    void saysTheSameAsToken() throws Exception {
        CertificateView ending = CredentialGiven.certificate(CertificateSamples.ISSUED, END);
        JWSObject token = JWSObject.parse(token(ending));
        JsonObject claims = CredentialGiven.read(token.getPayload().toString());

        assertThat(token.verify(new RSASSAVerifier(
                        (RSAPublicKey) key(KeyPurpose.TOKEN).certificate().getPublicKey())))
                .isTrue();
        assertThat(token.getHeader().getIncludedParams()).containsExactlyInAnyOrder("alg", "kid", "typ");
        assertThat(token.getHeader().getKeyID())
                .isEqualTo("https://certificates.example.org/keys/"
                        + key(KeyPurpose.TOKEN).id());
        assertThat(claims.getString("iss")).isEqualTo(text(claims, "/issuer/id"));
        assertThat(claims.getString("sub")).isEqualTo(text(claims, "/credentialSubject/id"));
        assertThat(claims.getString("jti")).isEqualTo(text(claims, "/id"));
        assertThat(claims.getInt("nbf")).isEqualTo(CertificateSamples.ISSUED.getEpochSecond());
        assertThat(claims.getInt("exp")).isEqualTo(END.getEpochSecond());

        JsonObject embedded = CredentialGiven.embedded(ending);
        Set<String> claimed = new HashSet<>(claims.keySet());
        claimed.removeAll(CredentialClaims.ALL);
        assertThat(embedded.keySet()).containsAll(claimed).hasSize(claimed.size() + 1);
        assertThat(claimed).allSatisfy(name -> assertThat(claims.get(name)).isEqualTo(embedded.get(name)));
    }

    @Test
    void leavesOutWhatHasNoValue() {
        assertThat(embedded(certificate))
                .doesNotContain("validUntil")
                .doesNotContain("null")
                .doesNotContain("[]");
        assertThat(payload(token(certificate))).doesNotContain("\"exp\"");
    }

    private String embedded(CertificateView view) {
        return SIGNED.embedded(view, CredentialGiven.prepared(view));
    }

    private String token(CertificateView view) {
        return SIGNED.token(view, CredentialGiven.prepared(view));
    }

    private static SigningKey key(KeyPurpose purpose) {
        return Objects.requireNonNull(ThrowawayKeys.KEYS.at(purpose, Instant.now()));
    }

    private static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }

    static String text(JsonObject document, String pointer) {
        JsonPointer place = JsonProvider.provider().createPointer(pointer);
        return ((JsonString) place.getValue(document)).getString();
    }
}
