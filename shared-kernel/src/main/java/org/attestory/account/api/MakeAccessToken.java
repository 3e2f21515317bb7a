package org.attestory.account.api;

import java.time.Instant;
import java.time.Period;
import java.util.Set;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A person lets a program act for them. Answers the {@link AccessTokenId}. The secret itself is never sent anywhere but to
 * the person.
 *
 * @param scopes what it allows, at least one
 * @param fingerprint SHA-256 of the secret in hexadecimal; the secret has 256 random bits, so that nothing can be guessed
 *     from it
 */
@AllowedTo({Role.LEARNER, Role.INSTRUCTOR, Role.REGISTRAR, Role.ADMINISTRATOR, Role.AUDITOR})
public record MakeAccessToken(
        @TargetAggregateIdentifier AccessTokenId tokenId,
        AccountId accountId,
        TokenName name,
        Set<TokenScope> scopes,
        Instant madeAt,
        Instant expiresAt,
        String fingerprint)
        implements AccessTokenCommand {

    /** No token outlives this: what was forgotten somewhere ends by itself. */
    public static final Period LONGEST = Period.ofDays(366);

    public MakeAccessToken {
        scopes = Set.copyOf(scopes);
    }
}
