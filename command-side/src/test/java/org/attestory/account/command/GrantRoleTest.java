package org.attestory.account.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.GrantRole;
import org.attestory.account.api.RoleGranted;
import org.attestory.account.command.AccountGiven.Accounts;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;

class GrantRoleTest {

    private final Accounts accounts = Accounts.create();
    private final GrantRole grant = new GrantRole(AccountGiven.ADA, Role.INSTRUCTOR);

    @Test
    void addsTheRole() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(grant, AccountGiven.BY_ADMINISTRATOR)
                .expectEvents(new RoleGranted(AccountGiven.ADA, Role.INSTRUCTOR));
    }

    @Test
    void changesNothingIfTheRoleIsHeld() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER), new RoleGranted(AccountGiven.ADA, Role.INSTRUCTOR))
                .when(grant, AccountGiven.BY_ADMINISTRATOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOnceErased() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER), AccountGiven.erased())
                .when(grant, AccountGiven.BY_ADMINISTRATOR)
                .expectExceptionDetails(refusal(AccountRefusal.PERSONAL_DATA_ERASED));
    }
}
