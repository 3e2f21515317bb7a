/** Who may sign in: accounts, their roles, their passwords. An account is opened, given and taken roles, disabled, enabled, and its personal data can be erased; it is never deleted. */
@NullMarked
package org.attestory.account.api;

import org.jspecify.annotations.NullMarked;
