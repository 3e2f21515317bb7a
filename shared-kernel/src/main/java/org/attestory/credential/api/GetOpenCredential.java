package org.attestory.credential.api;

import org.attestory.issuance.api.VerificationCode;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as open credential. Anyone who has the code may have it.
 *
 * @param latest whether the credential that superseded it is wanted, where there is one
 */
public record GetOpenCredential(VerificationCode code, CredentialForm form, boolean latest) {

    /**
     * The credential.
     *
     * @param credential null if there is no such certificate, or none any more
     * @param withdrawn whether there was one until its holder's data was erased
     */
    public record Result(@Nullable Publication credential, boolean withdrawn) {}
}
