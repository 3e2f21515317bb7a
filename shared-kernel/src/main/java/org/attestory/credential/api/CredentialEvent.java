package org.attestory.credential.api;

/** What has happened to the open credential of a certificate. */
public sealed interface CredentialEvent permits CredentialPrepared {

    CredentialId credentialId();
}
