package org.attestory.credential.api;

import org.attestory.verification.api.Check;

/**
 * One named check of a presented credential and its result.
 *
 * @param name what is checked, stable
 * @param result how it went
 */
public record CredentialCheck(Name name, Check.Result result) {

    /** What is checked, in the order in which it is shown. */
    public enum Name {
        /** It is a credential in one of the two forms, and all that a credential must have is there. */
        WELL_FORMED,
        /** It names this installation as its issuer. */
        ISSUED_HERE,
        /** It rests on contexts that are known here, and each of its terms has a meaning. */
        TERMS_DEFINED,
        /** A key of this installation signed it, and nothing was changed since. */
        SIGNATURE,
        /** It has the shape that its schema asks for. */
        SCHEMA,
        /** It has not expired. */
        NOT_EXPIRED,
        /** It holds already. */
        ALREADY_VALID,
        /** Its certificate is neither revoked nor suspended nor superseded, and its holder's data is not erased. */
        NOT_WITHHELD
    }
}
