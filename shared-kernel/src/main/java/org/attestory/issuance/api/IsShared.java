package org.attestory.issuance.api;

import org.attestory.account.api.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * May that part of a certificate be handed out? What is withheld and what does not exist are one and the same answer,
 * found in one and the same way, so that a stranger cannot tell them apart.
 *
 * @param asker who asks, if they are signed in: holders have all that is theirs
 */
public record IsShared(
        VerificationCode code, SharedPart part, @Nullable AccountId asker) {

    /** Whether it may. */
    public record Result(boolean shared) {}
}
