package org.attestory.credential.query;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.interfaces.RSAPublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.attestory.signing.query.InstitutionKeys;
import org.attestory.signing.query.KeyPurpose;
import org.jspecify.annotations.Nullable;

/** Tells whether a key of ours signed a credential. Which key, is looked up among ours and never taken from what came. */
final class IssuerSignatures {

    private static final Set<String> HEADERS = Set.of("alg", "kid", "typ");

    private final InstitutionKeys keys;
    private final PublicAddresses addresses;

    IssuerSignatures(InstitutionKeys keys, PublicAddresses addresses) {
        this.keys = keys;
        this.addresses = addresses;
    }

    /**
     * Whether it is signed by us and says in all places the same.
     *
     * @throws UnsafeTermsException if it has no clear meaning
     */
    boolean hold(Presented credential) {
        return switch (credential) {
            case Presented.WithProof embedded -> holds(embedded);
            case Presented.AsToken token -> isSigned(token) && repeats(token.claims(), token.document());
        };
    }

    private boolean holds(Presented.WithProof credential) {
        JsonObject proof = credential.proof();
        String method = CredentialReader.text(proof, "verificationMethod");
        return "DataIntegrityProof".equals(CredentialReader.text(proof, "type"))
                && DataIntegrity.CRYPTOSUITE.equals(CredentialReader.text(proof, "cryptosuite"))
                && "assertionMethod".equals(CredentialReader.text(proof, "proofPurpose"))
                && keys.all(KeyPurpose.CREDENTIAL).stream()
                        .filter(key -> DataIntegrity.verificationMethod(addresses.issuer(), key)
                                .equals(method))
                        .anyMatch(key -> DataIntegrity.STANDARD.verify(
                                credential.document(), proof, key.certificate().getPublicKey()));
    }

    private boolean isSigned(Presented.AsToken credential) {
        String keyAddress = credential.token().getHeader().getKeyID();
        if (!JWSAlgorithm.RS256.equals(credential.token().getHeader().getAlgorithm())
                || !HEADERS.containsAll(credential.token().getHeader().getIncludedParams())) {
            return false;
        }
        return keys.all(KeyPurpose.TOKEN).stream()
                .filter(key -> addresses.key(key.id()).equals(keyAddress))
                .anyMatch(key ->
                        isSigned(credential, (RSAPublicKey) key.certificate().getPublicKey()));
    }

    private static boolean isSigned(Presented.AsToken credential, RSAPublicKey key) {
        try {
            return credential.token().verify(new RSASSAVerifier(key));
        } catch (JOSEException unverifiable) {
            return false;
        }
    }

    /** The registered claims repeat what the credential says. */
    private static boolean repeats(JsonObject claims, JsonObject document) {
        return document.get("credentialSubject") instanceof JsonObject subject
                && Objects.equals(
                        CredentialReader.text(claims, CredentialClaims.ISSUER), CredentialReader.issuer(document))
                && Objects.equals(
                        CredentialReader.text(claims, CredentialClaims.ID), CredentialReader.text(document, "id"))
                && Objects.equals(
                        CredentialReader.text(claims, CredentialClaims.SUBJECT), CredentialReader.text(subject, "id"))
                && Objects.equals(seconds(claims, CredentialClaims.NOT_BEFORE), seconds(document, "validFrom"))
                && Objects.equals(
                        seconds(claims, CredentialClaims.EXPIRES),
                        seconds(document, AchievementCredential.VALID_UNTIL));
    }

    private static @Nullable Long seconds(JsonObject object, String member) {
        try {
            return switch (object.get(member)) {
                case null -> null;
                case JsonNumber number -> number.longValueExact();
                case JsonString text -> Instant.parse(text.getString()).getEpochSecond();
                default -> -1L;
            };
        } catch (DateTimeException | ArithmeticException unreadable) {
            return -1L;
        }
    }
}
