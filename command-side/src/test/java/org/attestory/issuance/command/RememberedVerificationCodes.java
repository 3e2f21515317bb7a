package org.attestory.issuance.command;

import java.util.HashMap;
import java.util.Map;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.VerificationCode;

/** Codes in memory, with the rules of the table. */
final class RememberedVerificationCodes implements VerificationCodes {

    private final Map<VerificationCode, CertificateId> claimed = new HashMap<>();

    @Override
    public Claim claim(VerificationCode code, CertificateId certificateId) {
        if (claimed.containsValue(certificateId)) {
            return new Claim.MadeBefore();
        }
        if (claimed.putIfAbsent(code, certificateId) != null) {
            return new Claim.Taken();
        }
        long number = claimed.size();
        return new Claim.Made(() -> number);
    }
}
