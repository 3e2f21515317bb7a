package org.attestory.account.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestory.access.command.Acting.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attestory.CommandSideTest;
import org.attestory.Sender;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.ChangeName;
import org.attestory.account.api.ChangePassword;
import org.attestory.account.api.DisableAccount;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.EnableAccount;
import org.attestory.account.api.ErasePersonalData;
import org.attestory.account.api.LogIn;
import org.attestory.account.api.Password;
import org.attestory.account.api.PersonName;
import org.attestory.account.api.SignUp;
import org.attestory.kernel.Actor;
import org.attestory.kernel.RefusalCode;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommandSideTest
class CredentialsIT {

    private static final Actor ADMINISTRATOR = new Actor("account-administrator", Set.of(Role.ADMINISTRATOR));
    private static final Password PASSWORD = new Password("correct horse battery");
    private static final Password OTHER = new Password("a new and longer one");

    @Autowired
    Sender sender;

    @Autowired
    JdbcClient database;

    @Test
    void opensTheDoorToWhoeverKnowsAddressAndPassword() {
        AccountId ada = signedUp("ada-1@example.org");

        assertThat(logIn("ADA-1@Example.org", PASSWORD)).isEqualTo(ada);
    }

    @Test
    void refusesAlikeWhateverIsWrong() {
        signedUp("ada-2@example.org");

        assertRefused(AccountRefusal.WRONG_CREDENTIALS, () -> logIn("ada-2@example.org", OTHER));
        assertRefused(AccountRefusal.WRONG_CREDENTIALS, () -> logIn("nobody@example.org", PASSWORD));
    }

    @Test
    void givesAnAddressToOneAccountOnlyAndLeavesNothingOfTheOther() {
        signedUp("ada-3@example.org");
        AccountId second = AccountId.random();

        assertRefused(AccountRefusal.EMAIL_TAKEN, () -> send(signUp(second, "Ada-3@EXAMPLE.org"), Actor.ANONYMOUS));

        assertThat(rows("domain_event_entry where aggregate_identifier", second))
                .isZero();
        assertThat(rows("password where account_id", second)).isZero();
    }

    @Test
    void givesAnAddressToOneAccountOnlyHoweverManyAskAtOnce() throws Exception {
        List<Future<Object>> asked = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                asked.add(crowd.submit(() -> send(signUp(AccountId.random(), "race@example.org"), Actor.ANONYMOUS)));
            }
        }

        assertThat(asked.stream().filter(one -> one.state() == Future.State.SUCCESS))
                .hasSize(1);
        assertThat(asked.stream().filter(one -> one.state() == Future.State.FAILED))
                .allSatisfy(one -> assertThat(one.exceptionNow())
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                refused ->
                                        assertThat(refused.refusal()).isEqualTo(refusal(AccountRefusal.EMAIL_TAKEN))));
    }

    @Test
    void keepsNeitherPasswordNorAddressInTheClear() {
        AccountId ada = signedUp("ada-5@example.org");

        String stored = database.sql("""
                        select string_agg(payload::text || meta_data::text, '') from event_store.decoded_event where stream = ?
                        """).param(ada.value()).query(String.class).single();
        assertThat(stored).doesNotContain("ada-5").doesNotContain("Lovelace").doesNotContain(PASSWORD.value());
        assertThat(database.sql("select hash from event_store.password where account_id = ?")
                        .param(ada.value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
    }

    @Test
    void closesAndOpensTheDoor() {
        AccountId ada = signedUp("ada-6@example.org");

        send(new DisableAccount(ada), ADMINISTRATOR);
        assertRefused(AccountRefusal.WRONG_CREDENTIALS, () -> logIn("ada-6@example.org", PASSWORD));

        send(new EnableAccount(ada), ADMINISTRATOR);
        assertThat(logIn("ada-6@example.org", PASSWORD)).isEqualTo(ada);
    }

    @Test
    void replacesThePassword() {
        AccountId ada = signedUp("ada-7@example.org");

        send(new ChangePassword(ada, PASSWORD, OTHER), learner(ada));

        assertThat(logIn("ada-7@example.org", OTHER)).isEqualTo(ada);
        assertRefused(AccountRefusal.WRONG_CREDENTIALS, () -> logIn("ada-7@example.org", PASSWORD));
    }

    @Test
    void erasesAPersonAndFreesTheAddress() {
        AccountId ada = signedUp("ada-8@example.org");

        send(new ErasePersonalData(ada), ADMINISTRATOR);

        assertRefused(AccountRefusal.WRONG_CREDENTIALS, () -> logIn("ada-8@example.org", PASSWORD));
        assertThat(rows("email_index where account_id", ada)).isZero();
        assertThat(rows("password where account_id", ada)).isZero();
        assertThat(rows("subject_key where wrapped_key is null and subject", ada))
                .isOne();
        assertThat(rows("domain_event_entry where aggregate_identifier", ada)).isEqualTo(2);
        assertRefused(
                AccountRefusal.PERSONAL_DATA_ERASED,
                () -> send(new ChangeName(ada, new PersonName("Ada King")), learner(ada)));
        assertThat(logIn(signedUp("ada-8@example.org"), "ada-8@example.org")).isTrue();
    }

    @Test
    void erasesNothingIfTheEventCannotBeStored() {
        AccountId ada = signedUp("ada-9@example.org");

        refusingToStore(
                "attestory.PersonalDataErased",
                () -> assertThatThrownBy(() -> send(new ErasePersonalData(ada), ADMINISTRATOR))
                        .isNotInstanceOf(RefusedException.class));

        assertThat(rows("subject_key where wrapped_key is not null and subject", ada))
                .isOne();
        assertThat(rows("domain_event_entry where aggregate_identifier", ada)).isOne();
        assertThat(logIn("ada-9@example.org", PASSWORD)).isEqualTo(ada);
    }

    private boolean logIn(AccountId expected, String email) {
        return expected.equals(logIn(email, PASSWORD));
    }

    private Object logIn(String email, Password password) {
        return send(new LogIn(new EmailAddress(email), password), Actor.ANONYMOUS);
    }

    private AccountId signedUp(String email) {
        AccountId accountId = AccountId.random();
        send(signUp(accountId, email), Actor.ANONYMOUS);
        return accountId;
    }

    private static SignUp signUp(AccountId accountId, String email) {
        return new SignUp(accountId, new PersonName("Ada Lovelace"), new EmailAddress(email), PASSWORD, "en");
    }

    private static Actor learner(AccountId person) {
        return new Actor(person.value(), Set.of(Role.LEARNER));
    }

    @SuppressWarnings("NullAway") // Whatever the handler answers, null included.
    private Object send(Object command, Actor actor) {
        return sender.send(command, actor);
    }

    private long rows(String tableAndColumn, AccountId accountId) {
        return database.sql("select count(*) from event_store." + tableAndColumn + " = ?")
                .param(accountId.value())
                .query(Long.class)
                .single();
    }

    /** As if the database failed at the very last step. */
    private void refusingToStore(String event, Runnable attempt) {
        database.sql("alter table event_store.domain_event_entry add constraint failing check (payload_type <> '"
                        + event + "') not valid")
                .update();
        try {
            attempt.run();
        } finally {
            database.sql("alter table event_store.domain_event_entry drop constraint failing")
                    .update();
        }
    }

    private static void assertRefused(RefusalCode code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal(code)));
    }
}
