package org.attestory.account.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.attestory.account.api.AccountDisabled;
import org.attestory.account.api.AccountEnabled;
import org.attestory.account.api.AccountEvent;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountOpened;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.NameChanged;
import org.attestory.account.api.PasswordChanged;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.account.api.RoleGranted;
import org.attestory.account.api.RoleWithdrawn;
import org.attestory.kernel.Role;
import org.attestory.personal.api.Personal;
import org.junit.jupiter.api.Test;

class AccountFoldTest {

    private static final Instant OPENED = Instant.parse("2026-01-05T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-05T08:00:00Z");

    private final AccountId id = AccountId.random();
    private final AccountOpened opened = new AccountOpened(
            id,
            Personal.of(id.subject(), "Ada Lovelace"),
            Personal.of(id.subject(), "ada@example.org"),
            Set.of(Role.LEARNER),
            "en");

    @Test
    void opensWithNameAddressAndRoles() {
        assertThat(after())
                .isEqualTo(new AccountView(
                        id, "Ada Lovelace", "ada@example.org", Set.of(Role.LEARNER), "en", false, false, OPENED));
    }

    @Test
    void addsAndTakesRoles() {
        AccountView view = after(
                new RoleGranted(id, Role.REGISTRAR),
                new RoleGranted(id, Role.AUDITOR),
                new RoleWithdrawn(id, Role.LEARNER));

        assertThat(view.roles()).containsExactly(Role.REGISTRAR, Role.AUDITOR);
    }

    @Test
    void closesAndOpensTheDoor() {
        assertThat(after(new AccountDisabled(id)).disabled()).isTrue();
        assertThat(after(new AccountDisabled(id), new AccountEnabled(id)).disabled())
                .isFalse();
    }

    @Test
    void takesTheCorrectedName() {
        AccountView view = after(new NameChanged(id, Personal.of(id.subject(), "Ada King")));

        assertThat(view.name()).isEqualTo("Ada King");
        assertThat(view.email()).isEqualTo("ada@example.org");
    }

    @Test
    void showsNothingOfANewPassword() {
        assertThat(after(new PasswordChanged(id))).isEqualTo(after());
    }

    @Test
    void losesNameAndAddressWhenErased() {
        AccountView view = after(new PersonalDataErased(id));

        assertThat(view.name()).isNull();
        assertThat(view.email()).isNull();
        assertThat(view.erased()).isTrue();
        assertThat(view.openedAt()).isEqualTo(OPENED);
    }

    @Test
    void endsTheSameWhenReplayedAfterTheErasure() {
        AccountOpened unreadable = new AccountOpened(
                id, Personal.erased(id.subject()), Personal.erased(id.subject()), opened.roles(), "en");
        AccountView replayed =
                AccountFold.apply(AccountFold.apply(null, unreadable, OPENED), new PersonalDataErased(id), LATER);

        assertThat(replayed).isEqualTo(after(new PersonalDataErased(id)));
    }

    @Test
    void refusesAHistoryWithoutABeginning() {
        assertThatThrownBy(() -> AccountFold.apply(null, new AccountDisabled(id), LATER))
                .isInstanceOf(IllegalStateException.class);
    }

    private AccountView after(AccountEvent... events) {
        AccountView view = AccountFold.apply(null, opened, OPENED);
        for (AccountEvent event : events) {
            view = AccountFold.apply(view, event, LATER);
        }
        return view;
    }
}
