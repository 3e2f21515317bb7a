package org.attestory.account.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.access.command.Acting.refusal;

import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.DisableAccount;
import org.attestory.account.command.AccountGiven.Accounts;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;

class DisableAccountTest {

    private final Accounts accounts = Accounts.create();
    private final DisableAccount disable = new DisableAccount(AccountGiven.ADA);

    @Test
    void closesTheDoor() {
        accounts.credentials().claim(AccountGiven.EMAIL, AccountGiven.ADA);
        accounts.credentials().setPassword(AccountGiven.ADA, AccountGiven.PASSWORD);

        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(disable, AccountGiven.BY_ADMINISTRATOR)
                .expectEvents(AccountGiven.disabled());

        assertThat(accounts.credentials().authenticate(AccountGiven.EMAIL, AccountGiven.PASSWORD))
                .isEmpty();
    }

    @Test
    void changesNothingWhenRepeated() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER), AccountGiven.disabled())
                .when(disable, AccountGiven.BY_ADMINISTRATOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesThePersonThemself() {
        accounts.account()
                .given(AccountGiven.opened(Role.ADMINISTRATOR))
                .when(disable, AccountGiven.BY_ADA)
                .expectExceptionDetails(refusal(AccountRefusal.NOT_YOURSELF));
    }

    @Test
    void refusesOnceErased() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER), AccountGiven.erased())
                .when(disable, AccountGiven.BY_ADMINISTRATOR)
                .expectExceptionDetails(refusal(AccountRefusal.PERSONAL_DATA_ERASED));
    }
}
