package org.attestory.account.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.access.command.Acting.refusal;

import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.EnableAccount;
import org.attestory.account.command.AccountGiven.Accounts;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;

class EnableAccountTest {

    private final Accounts accounts = Accounts.create();
    private final EnableAccount enable = new EnableAccount(AccountGiven.ADA);

    @Test
    void opensTheDoorAgain() {
        accounts.credentials().claim(AccountGiven.EMAIL, AccountGiven.ADA);
        accounts.credentials().setPassword(AccountGiven.ADA, AccountGiven.PASSWORD);
        accounts.credentials().setDisabled(AccountGiven.ADA, true);

        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER), AccountGiven.disabled())
                .when(enable, AccountGiven.BY_ADMINISTRATOR)
                .expectEvents(AccountGiven.enabled());

        assertThat(accounts.credentials().authenticate(AccountGiven.EMAIL, AccountGiven.PASSWORD))
                .contains(AccountGiven.ADA);
    }

    @Test
    void changesNothingIfTheDoorIsOpen() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER), AccountGiven.disabled(), AccountGiven.enabled())
                .when(enable, AccountGiven.BY_ADMINISTRATOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOnceErased() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER), AccountGiven.disabled(), AccountGiven.erased())
                .when(enable, AccountGiven.BY_ADMINISTRATOR)
                .expectExceptionDetails(refusal(AccountRefusal.PERSONAL_DATA_ERASED));
    }
}
