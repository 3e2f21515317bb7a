package org.attestory.verification.query;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.Date;
import org.attestory.credential.query.PublicAddresses;
import org.attestory.signing.query.InstitutionKeys;
import org.attestory.signing.query.KeyPurpose;
import org.attestory.signing.query.SigningKey;
import org.attestory.verification.api.SignReceipt;

/**
 * Puts verifications in writing, as JWS under the key of tokens. A receipt names the code and nothing of the holder: what
 * was attested is only bound by its digest.
 */
final class Receipts {

    private final InstitutionKeys keys;
    private final PublicAddresses addresses;

    Receipts(InstitutionKeys keys, PublicAddresses addresses) {
        this.keys = keys;
        this.addresses = addresses;
    }

    /** The receipt in compact form. Its type keeps it from being taken for a credential (RFC 8725 section 3.11). */
    String sign(SignReceipt verification) {
        SigningKey key = keys.at(KeyPurpose.TOKEN, verification.checkedAt());
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType(SignReceipt.TYPE))
                .keyID(addresses.key(key.id()))
                .build();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(addresses.issuer())
                .subject(addresses.verification(verification.code()))
                .issueTime(Date.from(verification.checkedAt()))
                .claim("code", verification.code().value())
                .claim("status", verification.status().publicName())
                .claim("checkedAt", verification.checkedAt().toString())
                .claim("contentDigest", verification.contentDigest());
        if (verification.newsAsOf() != null) {
            claims.claim("newsAsOf", verification.newsAsOf().toString());
        }
        SignedJWT receipt = new SignedJWT(header, claims.build());
        try {
            receipt.sign(new RSASSASigner(key.privateKey()));
        } catch (JOSEException unusable) {
            throw new IllegalStateException("receipts cannot be signed with key " + key.id(), unusable);
        }
        return receipt.serialize();
    }
}
