package org.attestory.credential.query;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attestory.credential.api.CredentialCheck;
import org.attestory.credential.api.CredentialCheck.Name;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.verification.api.Check.Result;
import org.jspecify.annotations.Nullable;

/**
 * Checks presented credentials against our own keys and our own records. What fails to be read, or to be ours, or to be
 * signed, is not looked at any further; all else is checked to the end.
 */
final class CredentialVerifier {

    private final PublicAddresses addresses;
    private final IssuerSignatures signatures;
    private final CredentialSchema schema;

    CredentialVerifier(PublicAddresses addresses, IssuerSignatures signatures, CredentialSchema schema) {
        this.addresses = addresses;
        this.signatures = signatures;
        this.schema = schema;
    }

    /** The certificate that it claims to be, null if that cannot be told. */
    @Nullable
    VerificationCode claimedCode(Presented credential) {
        String id = CredentialReader.text(credential.document(), "id");
        return id == null ? null : addresses.codeOf(id);
    }

    /** The checks of something that cannot be read. */
    static List<CredentialCheck> unreadable() {
        return listed(Map.of(Name.WELL_FORMED, Result.FAILED));
    }

    /**
     * All checks.
     *
     * @param certificate the one that it claims to be, null if there is none
     */
    List<CredentialCheck> check(Presented credential, @Nullable CertificateView certificate, Instant now) {
        Map<Name, Result> results = new EnumMap<>(Name.class);
        results.put(Name.WELL_FORMED, Result.PASSED);
        boolean ours = addresses.issuer().equals(CredentialReader.issuer(credential.document()));
        results.put(Name.ISSUED_HERE, result(ours));
        if (ours && isSigned(credential, results)) {
            checkWhatIsSigned(credential.document(), certificate, now, results);
        }
        return listed(results);
    }

    private boolean isSigned(Presented credential, Map<Name, Result> results) {
        try {
            DataIntegrity.STANDARD.requireMeaning(credential.document());
            boolean signed = signatures.hold(credential);
            results.put(Name.TERMS_DEFINED, Result.PASSED);
            results.put(Name.SIGNATURE, result(signed));
            return signed;
        } catch (UnsafeTermsException unsafe) {
            results.put(Name.TERMS_DEFINED, Result.FAILED);
            return false;
        }
    }

    private void checkWhatIsSigned(
            JsonObject document, @Nullable CertificateView certificate, Instant now, Map<Name, Result> results) {
        results.put(Name.SCHEMA, result(schema.accepts(document)));
        Instant until = instant(document, AchievementCredential.VALID_UNTIL);
        boolean endless = !document.containsKey(AchievementCredential.VALID_UNTIL);
        results.put(Name.NOT_EXPIRED, result(endless || (until != null && now.isBefore(until))));
        Instant from = instant(document, "validFrom");
        results.put(Name.ALREADY_VALID, result(from != null && !now.isBefore(from)));
        results.put(Name.NOT_WITHHELD, result(certificate != null && stands(certificate, now)));
    }

    private static boolean stands(CertificateView certificate, Instant now) {
        CertificateStatus status = certificate.statusAt(now);
        return switch (status) {
            case VALID, EXPIRED, NOT_YET_VALID -> true;
            case SUSPENDED, REVOKED, SUPERSEDED, ERASED -> false;
        };
    }

    private static @Nullable Instant instant(JsonObject document, String member) {
        String text = CredentialReader.text(document, member);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Result result(boolean passed) {
        return passed ? Result.PASSED : Result.FAILED;
    }

    private static List<CredentialCheck> listed(Map<Name, Result> results) {
        List<CredentialCheck> checks = new ArrayList<>();
        for (Name name : Name.values()) {
            checks.add(new CredentialCheck(name, results.getOrDefault(name, Result.NOT_RUN)));
        }
        return checks;
    }
}
