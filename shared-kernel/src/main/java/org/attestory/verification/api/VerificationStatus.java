package org.attestory.verification.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The verdict on a code. Each is answered differently, in words. */
public enum VerificationStatus {
    VALID,
    EXPIRED,
    SUSPENDED,
    REVOKED,
    SUPERSEDED,
    NOT_YET_VALID,
    ERASED,
    /** Well formed, but no certificate has this code. */
    UNKNOWN,
    /** The check symbols do not agree: a typing error, told without a look-up. */
    MISTYPED;

    /** As in the public JSON. */
    @JsonValue
    public String publicName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
