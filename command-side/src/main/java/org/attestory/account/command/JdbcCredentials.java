package org.attestory.account.command;

import java.util.List;
import java.util.Optional;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.Password;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Credentials in PostgreSQL, on the connection of the command's transaction. */
class JdbcCredentials implements Credentials {

    private final JdbcClient database;
    private final EmailFingerprint fingerprint;
    private final PasswordHashing hashing;

    JdbcCredentials(JdbcClient database, EmailFingerprint fingerprint, PasswordHashing hashing) {
        this.database = database;
        this.fingerprint = fingerprint;
        this.hashing = hashing;
    }

    @Override
    public boolean claim(EmailAddress email, AccountId accountId) {
        return database.sql(
                                "insert into event_store.email_index (hmac, account_id) values (?, ?) on conflict do nothing")
                        .params(fingerprint.of(email), accountId.value())
                        .update()
                == 1;
    }

    @Override
    public void setPassword(AccountId accountId, Password password) {
        database.sql("""
                        insert into event_store.password (account_id, hash) values (?, ?)
                        on conflict (account_id) do update set hash = excluded.hash, changed_at = now()
                        """).params(accountId.value(), hashing.hash(password)).update();
    }

    @Override
    public boolean matches(AccountId accountId, Password password) {
        String hash = database.sql("select hash from event_store.password where account_id = ?")
                .param(accountId.value())
                .query(String.class)
                .optional()
                .orElse(null);
        return hashing.matches(password, hash);
    }

    @Override
    public Optional<AccountId> authenticate(EmailAddress email, Password password) {
        List<Known> found = database.sql("""
                        select account_id, hash from event_store.email_index join event_store.password using (account_id)
                        where hmac = ? and not disabled
                        """)
                .param(fingerprint.of(email))
                .query((row, number) -> new Known(new AccountId(row.getString(1)), row.getString(2)))
                .list();
        Known known = found.isEmpty() ? null : found.getFirst();
        boolean matches = hashing.matches(password, known == null ? null : known.hash());
        return matches && known != null ? Optional.of(known.accountId()) : Optional.empty();
    }

    @Override
    public void setDisabled(AccountId accountId, boolean disabled) {
        database.sql("update event_store.password set disabled = ? where account_id = ?")
                .params(disabled, accountId.value())
                .update();
    }

    @Override
    public void forget(AccountId accountId) {
        database.sql("delete from event_store.email_index where account_id = ?")
                .param(accountId.value())
                .update();
        database.sql("delete from event_store.password where account_id = ?")
                .param(accountId.value())
                .update();
    }

    private record Known(AccountId accountId, String hash) {}
}
