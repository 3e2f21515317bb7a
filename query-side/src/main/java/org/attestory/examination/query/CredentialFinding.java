package org.attestory.examination.query;

import java.util.Map;
import java.util.stream.Collectors;
import org.attestory.credential.api.CredentialCheck;
import org.attestory.credential.api.CredentialCheck.Name;
import org.attestory.credential.api.VerifyCredential;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.verification.api.Check.Result;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a credential in a file.
 *
 * @param found whether there is one
 * @param ours whether it names this installation as its issuer
 * @param signed whether it is signed by us as it stands
 * @param stated what it says, null if it cannot be read
 * @param code the certificate of ours that it claims to be; null if it claims none
 */
record CredentialFinding(
        Result found,
        Result ours,
        Result signed,
        @Nullable StatedCredential stated,
        @Nullable VerificationCode code) {

    static final CredentialFinding NONE =
            new CredentialFinding(Result.FAILED, Result.NOT_RUN, Result.NOT_RUN, null, null);

    static CredentialFinding of(@Nullable StatedCredential stated, VerifyCredential.Result verified) {
        Map<Name, Result> results =
                verified.checks().stream().collect(Collectors.toMap(CredentialCheck::name, CredentialCheck::result));
        Result ours = results.getOrDefault(Name.ISSUED_HERE, Result.NOT_RUN);
        boolean claimsOurs = ours == Result.PASSED || verified.certificate() != null;
        return new CredentialFinding(
                results.getOrDefault(Name.WELL_FORMED, Result.FAILED),
                ours,
                signed(results),
                stated,
                stated != null && claimsOurs ? stated.code() : null);
    }

    /** Whether a credential of ours was altered, or one of somebody else claims to be ours. */
    boolean isFalse() {
        return signed == Result.FAILED || (ours != Result.PASSED && code != null);
    }

    boolean isGenuine() {
        return signed == Result.PASSED;
    }

    private static Result signed(Map<Name, Result> results) {
        Result terms = results.getOrDefault(Name.TERMS_DEFINED, Result.NOT_RUN);
        Result signature = results.getOrDefault(Name.SIGNATURE, Result.NOT_RUN);
        Result schema = results.getOrDefault(Name.SCHEMA, Result.NOT_RUN);
        if (terms == Result.FAILED || signature == Result.FAILED || schema == Result.FAILED) {
            return Result.FAILED;
        }
        return signature;
    }
}
