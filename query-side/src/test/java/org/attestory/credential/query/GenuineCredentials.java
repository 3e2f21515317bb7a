package org.attestory.credential.query;

import java.time.Instant;
import java.util.function.Function;
import org.attestory.credential.api.VerifyCredential;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.signing.query.ThrowawayKeys;
import org.jspecify.annotations.Nullable;

/** Credentials as they are handed out, and the answer about those that come back, for tests of other packages. */
public final class GenuineCredentials {

    private static final CredentialVerifier VERIFIER = new CredentialVerifier(
            CredentialGiven.ADDRESSES,
            new IssuerSignatures(ThrowawayKeys.KEYS, CredentialGiven.ADDRESSES),
            new CredentialSchema());

    private GenuineCredentials() {}

    public static String embedded(CertificateView certificate) {
        return CredentialGiven.SIGNED.embedded(certificate, CredentialGiven.prepared(certificate));
    }

    public static String token(CertificateView certificate) {
        return CredentialGiven.SIGNED.token(certificate, CredentialGiven.prepared(certificate));
    }

    public static VerifyCredential.Result verify(
            String presented, Function<VerificationCode, @Nullable CertificateView> known, Instant now) {
        try {
            Presented credential = CredentialReader.read(presented);
            VerificationCode code = VERIFIER.claimedCode(credential);
            CertificateView certificate = code == null ? null : known.apply(code);
            return new VerifyCredential.Result(VERIFIER.check(credential, certificate, now), certificate);
        } catch (UnreadableCredentialException unreadable) {
            return new VerifyCredential.Result(CredentialVerifier.unreadable(), null);
        }
    }
}
