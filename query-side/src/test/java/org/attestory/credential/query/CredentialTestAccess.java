package org.attestory.credential.query;

import org.attestory.signing.query.InstitutionKeys;

/** What is published of keys, for the tests of other capabilities. */
public final class CredentialTestAccess {

    private CredentialTestAccess() {}

    /** The JSON Web Key Set of these keys. */
    public static String keySet(InstitutionKeys keys, PublicAddresses addresses) {
        return new IssuerDocuments(keys, addresses).keySet().text();
    }

    /** A credential as token under one of these keys. */
    public static String token(InstitutionKeys keys, PublicAddresses addresses) {
        var certificate = CredentialGiven.certificate();
        return new SignedCredentials(keys, addresses).token(certificate, CredentialGiven.prepared(certificate));
    }
}
