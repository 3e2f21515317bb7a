package org.attestory.account.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.access.command.Acting.refusal;

import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.ChangePassword;
import org.attestory.account.api.Password;
import org.attestory.account.api.PasswordChanged;
import org.attestory.account.command.AccountGiven.Accounts;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangePasswordTest {

    private static final Password NEXT = new Password("a new and longer one");

    private final Accounts accounts = Accounts.create();
    private final ChangePassword change = new ChangePassword(AccountGiven.ADA, AccountGiven.PASSWORD, NEXT);

    @BeforeEach
    void adaHasAPassword() {
        accounts.credentials().setPassword(AccountGiven.ADA, AccountGiven.PASSWORD);
    }

    @Test
    void replacesThePassword() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(change, AccountGiven.BY_ADA)
                .expectEvents(new PasswordChanged(AccountGiven.ADA));

        assertThat(accounts.credentials().matches(AccountGiven.ADA, NEXT)).isTrue();
    }

    @Test
    void refusesWithoutTheCurrentPassword() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(new ChangePassword(AccountGiven.ADA, NEXT, NEXT), AccountGiven.BY_ADA)
                .expectExceptionDetails(refusal(AccountRefusal.WRONG_CREDENTIALS));

        assertThat(accounts.credentials().matches(AccountGiven.ADA, AccountGiven.PASSWORD))
                .isTrue();
    }

    @Test
    void refusesAnybodyElse() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(change, AccountGiven.BY_ADMINISTRATOR)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    @Test
    void refusesOnceErased() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER), AccountGiven.erased())
                .when(change, AccountGiven.BY_ADA)
                .expectExceptionDetails(refusal(AccountRefusal.PERSONAL_DATA_ERASED));
    }
}
