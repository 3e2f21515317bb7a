package org.attestory.credential.query;

import java.util.Set;

/** The registered claims (RFC 7519 section 4.1) that a token has beside the credential. */
final class CredentialClaims {

    static final String ISSUER = "iss";
    static final String SUBJECT = "sub";
    static final String ID = "jti";
    static final String NOT_BEFORE = "nbf";
    static final String EXPIRES = "exp";

    static final Set<String> ALL = Set.of(ISSUER, SUBJECT, ID, NOT_BEFORE, EXPIRES);

    private CredentialClaims() {}
}
