package org.attestory.signing.api;

import java.util.List;

/** The keys with which the institution signs, by purpose, the newest first. */
public record FindSigningKeys() {

    /** All of them. */
    public record Result(List<SigningKeyView> keys) {}
}
