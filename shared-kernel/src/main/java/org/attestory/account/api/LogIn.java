package org.attestory.account.api;

import org.attestory.kernel.AllowedTo;

/**
 * Checks an e-mail address and a password. Answers the {@link AccountId}; refuses with
 * {@link AccountRefusal#WRONG_CREDENTIALS} alike for an unknown address, a wrong password and a disabled account, in the same time.
 */
@AllowedTo(anyone = true)
public record LogIn(EmailAddress email, Password password) {}
