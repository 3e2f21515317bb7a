package org.attestory.account.api;

import org.attestory.kernel.Role;
import org.axonframework.serialization.Revision;

/** A role was taken away. */
@Revision("1")
public record RoleWithdrawn(AccountId accountId, Role role) implements AccountEvent {}
