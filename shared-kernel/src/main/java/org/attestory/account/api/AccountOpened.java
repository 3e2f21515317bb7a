package org.attestory.account.api;

import java.util.Set;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.axonframework.serialization.Revision;

/**
 * An account was opened.
 *
 * @param language ISO 639-1 code in which the person reads
 */
@Revision("1")
public record AccountOpened(AccountId accountId, Personal name, Personal email, Set<Role> roles, String language)
        implements AccountEvent {}
