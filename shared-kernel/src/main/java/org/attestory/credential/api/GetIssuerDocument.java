package org.attestory.credential.api;

import org.jspecify.annotations.Nullable;

/**
 * What says which keys are this installation's.
 *
 * @param keyId which key, for the document of one key; else null
 */
public record GetIssuerDocument(Kind kind, @Nullable String keyId) {

    /** Which document. */
    public enum Kind {
        /** The DID document of the installation's did:web. */
        IDENTITY,
        /** All keys under which tokens are signed, as JSON Web Key Set. */
        KEY_SET,
        /** One of them, as bare JSON Web Key. */
        KEY
    }

    public static GetIssuerDocument identity() {
        return new GetIssuerDocument(Kind.IDENTITY, null);
    }

    public static GetIssuerDocument keySet() {
        return new GetIssuerDocument(Kind.KEY_SET, null);
    }

    public static GetIssuerDocument key(String keyId) {
        return new GetIssuerDocument(Kind.KEY, keyId);
    }

    /** The document, null if there is no such key. */
    public record Result(@Nullable Publication document) {}
}
