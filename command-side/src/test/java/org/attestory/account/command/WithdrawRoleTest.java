package org.attestory.account.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.RoleWithdrawn;
import org.attestory.account.api.WithdrawRole;
import org.attestory.account.command.AccountGiven.Accounts;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;

class WithdrawRoleTest {

    private final Accounts accounts = Accounts.create();
    private final WithdrawRole withdraw = new WithdrawRole(AccountGiven.ADA, Role.ADMINISTRATOR);

    @Test
    void takesTheRoleAway() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER, Role.ADMINISTRATOR))
                .when(withdraw, AccountGiven.BY_ADMINISTRATOR)
                .expectEvents(new RoleWithdrawn(AccountGiven.ADA, Role.ADMINISTRATOR));
    }

    @Test
    void changesNothingIfTheRoleIsNotHeld() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(withdraw, AccountGiven.BY_ADMINISTRATOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesTheLastRole() {
        accounts.account()
                .given(AccountGiven.opened(Role.ADMINISTRATOR))
                .when(withdraw, AccountGiven.BY_ADMINISTRATOR)
                .expectExceptionDetails(refusal(AccountRefusal.LAST_ROLE));
    }

    @Test
    void refusesThePersonThemself() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER, Role.ADMINISTRATOR))
                .when(withdraw, Acting.as(AccountGiven.ADA, Role.ADMINISTRATOR))
                .expectExceptionDetails(refusal(AccountRefusal.NOT_YOURSELF));
    }

    @Test
    void refusesOnceErased() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER, Role.ADMINISTRATOR), AccountGiven.erased())
                .when(withdraw, AccountGiven.BY_ADMINISTRATOR)
                .expectExceptionDetails(refusal(AccountRefusal.PERSONAL_DATA_ERASED));
    }
}
