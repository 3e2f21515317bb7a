package org.attestory.credential.api;

import org.attestory.personal.api.Personal;

/**
 * By what those who know the holder's e-mail address can tell that a credential is the holder's. Who has both parts can
 * try addresses, so both are the holder's personal data and erased with it.
 *
 * @param identityHash {@code sha256$} and the hexadecimal SHA-256 of address and salt, as in Open Badges 3.0
 * @param salt random
 */
public record HashedRecipient(Personal identityHash, Personal salt) {}
