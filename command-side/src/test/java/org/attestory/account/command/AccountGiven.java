package org.attestory.account.command;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attestory.access.command.Acting;
import org.attestory.account.api.AccountDisabled;
import org.attestory.account.api.AccountEnabled;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountOpened;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.Password;
import org.attestory.account.api.PersonName;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.eventstore.personal.SubjectKeys;
import org.attestory.kernel.Role;
import org.attestory.personal.api.DataSubject;
import org.attestory.personal.api.Personal;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Ada, who has an account, and an administrator. */
final class AccountGiven {

    static final AccountId ADA = new AccountId("account-ada");
    static final AccountId ADMINISTRATOR = new AccountId("account-administrator");
    static final PersonName NAME = new PersonName("Ada Lovelace");
    static final EmailAddress EMAIL = new EmailAddress("ada@example.org");
    static final Password PASSWORD = new Password("correct horse battery");
    static final Map<String, String> BY_ADA = Acting.as(ADA, Role.LEARNER);
    static final Map<String, String> BY_ADMINISTRATOR = Acting.as(ADMINISTRATOR, Role.ADMINISTRATOR);

    private AccountGiven() {}

    /** An aggregate with what it needs beside the history. */
    record Accounts(
            FixtureConfiguration<Account> account, RememberedCredentials credentials, Set<DataSubject> destroyedKeys) {

        static Accounts create() {
            RememberedCredentials credentials = new RememberedCredentials();
            Set<DataSubject> destroyed = new HashSet<>();
            SubjectKeys keys = destroyed::add;
            return new Accounts(Acting.on(Account.class, credentials, keys), credentials, destroyed);
        }
    }

    static AccountOpened opened(Role... roles) {
        return new AccountOpened(ADA, personal("Ada Lovelace"), personal("ada@example.org"), Set.of(roles), "en");
    }

    static AccountDisabled disabled() {
        return new AccountDisabled(ADA);
    }

    static AccountEnabled enabled() {
        return new AccountEnabled(ADA);
    }

    static PersonalDataErased erased() {
        return new PersonalDataErased(ADA);
    }

    static Personal personal(String text) {
        return Personal.of(ADA.subject(), text);
    }
}
