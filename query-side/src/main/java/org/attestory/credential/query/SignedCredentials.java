package org.attestory.credential.query;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.signing.query.InstitutionKeys;
import org.attestory.signing.query.KeyPurpose;
import org.attestory.signing.query.SigningKey;

/** Makes and signs credentials. Both signatures are deterministic, and dated and keyed as of the issue. */
final class SignedCredentials {

    private final InstitutionKeys keys;
    private final PublicAddresses addresses;
    private final AchievementCredential credentials;

    SignedCredentials(InstitutionKeys keys, PublicAddresses addresses) {
        this.keys = keys;
        this.addresses = addresses;
        this.credentials = new AchievementCredential(addresses);
    }

    String embedded(CertificateView certificate, CredentialRow prepared) {
        Instant issuedAt = certificate.content().issuedAt();
        SigningKey key = keys.at(KeyPurpose.CREDENTIAL, issuedAt);
        return DataIntegrity.STANDARD
                .sign(credentials.of(certificate, prepared), key, addresses.issuer(), issuedAt)
                .toString();
    }

    /** The payload is the credential itself; the registered claims repeat what it says (Open Badges 3.0, section 8.2.4). */
    UnsignedToken unsigned(CertificateView certificate, CredentialRow prepared) {
        AttestedContent content = certificate.content();
        SigningKey key = keys.at(KeyPurpose.TOKEN, content.issuedAt());
        JsonObject credential = credentials.of(certificate, prepared);
        JsonObjectBuilder claims = JsonBuilders.createObjectBuilder(credential)
                .add(CredentialClaims.ISSUER, addresses.issuer())
                .add(CredentialClaims.ID, credential.getString("id"))
                .add(
                        CredentialClaims.SUBJECT,
                        credential.getJsonObject("credentialSubject").getString("id"))
                .add(CredentialClaims.NOT_BEFORE, content.validFrom().getEpochSecond());
        if (content.validUntil() != null) {
            claims.add(CredentialClaims.EXPIRES, content.validUntil().getEpochSecond());
        }
        return new UnsignedToken(claims.build(), key, addresses.key(key.id()));
    }

    /** Signed anew. */
    String token(CertificateView certificate, CredentialRow prepared) {
        UnsignedToken token = unsigned(certificate, prepared);
        return token.with(token.sign());
    }
}
