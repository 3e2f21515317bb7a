package org.attestory.account.api;

import org.attestory.kernel.Role;
import org.axonframework.serialization.Revision;

/** A role was added. */
@Revision("1")
public record RoleGranted(AccountId accountId, Role role) implements AccountEvent {}
