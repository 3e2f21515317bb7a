package org.attestory.account.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.Password;

/** Credentials in memory, with the rules of the tables. */
final class RememberedCredentials implements Credentials {

    private final Map<EmailAddress, AccountId> emails = new HashMap<>();
    private final Map<AccountId, Password> passwords = new HashMap<>();
    private final Set<AccountId> disabled = new HashSet<>();

    @Override
    public boolean claim(EmailAddress email, AccountId accountId) {
        return emails.putIfAbsent(email, accountId) == null;
    }

    @Override
    public void setPassword(AccountId accountId, Password password) {
        passwords.put(accountId, password);
    }

    @Override
    public boolean matches(AccountId accountId, Password password) {
        return password.equals(passwords.get(accountId));
    }

    @Override
    public Optional<AccountId> authenticate(EmailAddress email, Password password) {
        return Optional.ofNullable(emails.get(email))
                .filter(accountId -> matches(accountId, password) && !disabled.contains(accountId));
    }

    @Override
    public void setDisabled(AccountId accountId, boolean closed) {
        if (closed) {
            disabled.add(accountId);
        } else {
            disabled.remove(accountId);
        }
    }

    @Override
    public void forget(AccountId accountId) {
        emails.values().remove(accountId);
        passwords.remove(accountId);
    }
}
