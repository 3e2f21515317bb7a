package org.attestory.credential.query;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;
import org.attestory.credential.api.Publication;
import org.attestory.signing.query.InstitutionKeys;
import org.attestory.signing.query.KeyPurpose;
import org.attestory.signing.query.SigningKey;

/** Says which keys are ours, in the ways in which verifiers ask. Keys that no longer sign stay listed: they still prove. */
final class IssuerDocuments {

    private final InstitutionKeys keys;
    private final PublicAddresses addresses;

    IssuerDocuments(InstitutionKeys keys, PublicAddresses addresses) {
        this.keys = keys;
        this.addresses = addresses;
    }

    /** The DID document (W3C DID 1.0, did:web). */
    Publication identity() {
        String issuer = addresses.issuer();
        JsonArrayBuilder methods = JsonBuilders.createArrayBuilder();
        JsonArrayBuilder assertions = JsonBuilders.createArrayBuilder();
        for (SigningKey key : keys.all(KeyPurpose.CREDENTIAL)) {
            String name = DataIntegrity.verificationMethod(issuer, key);
            methods.add(JsonBuilders.createObjectBuilder()
                    .add("id", name)
                    .add("type", "Multikey")
                    .add("controller", issuer)
                    .add("publicKeyMultibase", name.substring(issuer.length() + 1)));
            assertions.add(name);
        }
        for (SigningKey key : keys.all(KeyPurpose.TOKEN)) {
            String name = issuer + "#" + key.id();
            methods.add(JsonBuilders.createObjectBuilder()
                    .add("id", name)
                    .add("type", "JsonWebKey")
                    .add("controller", issuer)
                    .add("publicKeyJwk", webKey(key)));
            assertions.add(name);
        }
        return Publications.of(JsonBuilders.createObjectBuilder()
                .add(
                        "@context",
                        AchievementCredential.list(
                                "https://www.w3.org/ns/did/v1",
                                "https://w3id.org/security/multikey/v1",
                                "https://w3id.org/security/jwk/v1"))
                .add("id", issuer)
                .add("alsoKnownAs", AchievementCredential.list(addresses.base()))
                .add("verificationMethod", methods)
                .add("assertionMethod", assertions)
                .build()
                .toString());
    }

    Publication keySet() {
        JsonArrayBuilder all = JsonBuilders.createArrayBuilder();
        keys.all(KeyPurpose.TOKEN).forEach(key -> all.add(webKey(key)));
        return Publications.of(
                JsonBuilders.createObjectBuilder().add("keys", all).build().toString());
    }

    /** A bare key: verifiers follow the name of the key in a token and want nothing around it. */
    Optional<Publication> key(String keyId) {
        List<SigningKey> tokens = keys.all(KeyPurpose.TOKEN);
        return tokens.stream()
                .filter(key -> key.id().equals(keyId))
                .findFirst()
                .map(key -> Publications.of(webKey(key).toString()));
    }

    private JsonObject webKey(SigningKey key) {
        RSAPublicKey publicKey = (RSAPublicKey) key.certificate().getPublicKey();
        String written = new RSAKey.Builder(publicKey)
                .keyID(addresses.key(key.id()))
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .build()
                .toJSONString();
        return Json.createReader(new StringReader(written)).readObject();
    }
}
