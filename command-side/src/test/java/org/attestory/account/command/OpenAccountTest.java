package org.attestory.account.command;

import static org.attestory.access.command.Acting.refusal;

import java.util.Set;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.OpenAccount;
import org.attestory.account.command.AccountGiven.Accounts;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;

class OpenAccountTest {

    private final Accounts accounts = Accounts.create();

    @Test
    void opensAnAccountWithTheseRoles() {
        accounts.account()
                .givenNoPriorActivity()
                .when(open(Role.INSTRUCTOR, Role.AUDITOR), AccountGiven.BY_ADMINISTRATOR)
                .expectEvents(AccountGiven.opened(Role.INSTRUCTOR, Role.AUDITOR));
    }

    @Test
    void refusesAnAccountWithoutARole() {
        accounts.account()
                .givenNoPriorActivity()
                .when(open(), AccountGiven.BY_ADMINISTRATOR)
                .expectExceptionDetails(refusal(AccountRefusal.LAST_ROLE));
    }

    @Test
    void refusesAnAddressThatIsTaken() {
        accounts.credentials().claim(AccountGiven.EMAIL, AccountGiven.ADMINISTRATOR);

        accounts.account()
                .givenNoPriorActivity()
                .when(open(Role.LEARNER), AccountGiven.BY_ADMINISTRATOR)
                .expectExceptionDetails(refusal(AccountRefusal.EMAIL_TAKEN));
    }

    @Test
    void changesNothingWhenRepeated() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(open(Role.LEARNER), AccountGiven.BY_ADMINISTRATOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static OpenAccount open(Role... roles) {
        return new OpenAccount(
                AccountGiven.ADA, AccountGiven.NAME, AccountGiven.EMAIL, AccountGiven.PASSWORD, Set.of(roles), "en");
    }
}
