package org.attestory.credential.query;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import jakarta.json.JsonObject;
import org.attestory.credential.query.SignatureTable.KeptSignature;
import org.attestory.signing.query.SigningKey;

/** What a token says, and with which key it says so. */
final class UnsignedToken {

    /** To be changed with anything that changes what the credential of a certificate says: older signatures are of that. */
    private static final String VERSION = "2";

    private final JWSHeader header;
    private final Payload payload;
    private final SigningKey key;

    UnsignedToken(JsonObject claims, SigningKey key, String keyAddress) {
        this.header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(keyAddress)
                .build();
        this.payload = new Payload(claims.toString());
        this.key = key;
    }

    /** What, beside the certificate itself, the signature depends on: our rules, our address, the key. */
    String form() {
        return VERSION + " " + header.getKeyID();
    }

    KeptSignature sign() {
        JWSObject token = new JWSObject(header, payload);
        try {
            token.sign(new RSASSASigner(key.privateKey()));
        } catch (JOSEException unusable) {
            throw new IllegalStateException("tokens cannot be signed with key " + key.id(), unusable);
        }
        return new KeptSignature(form(), token.getSignature().toString());
    }

    /** In compact form. Whether the signature holds is for whoever reads it to find out. */
    String with(KeptSignature signature) {
        return header.toBase64URL() + "." + payload.toBase64URL() + "." + signature.value();
    }
}
