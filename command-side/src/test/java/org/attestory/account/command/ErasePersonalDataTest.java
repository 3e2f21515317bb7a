package org.attestory.account.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.access.command.Acting.refusal;

import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.ErasePersonalData;
import org.attestory.account.command.AccountGiven.Accounts;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasePersonalDataTest {

    private final Accounts accounts = Accounts.create();
    private final ErasePersonalData erase = new ErasePersonalData(AccountGiven.ADA);

    @BeforeEach
    void adaCanSignIn() {
        accounts.credentials().claim(AccountGiven.EMAIL, AccountGiven.ADA);
        accounts.credentials().setPassword(AccountGiven.ADA, AccountGiven.PASSWORD);
    }

    @Test
    void destroysTheKeyAndForgetsTheCredentials() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(erase, AccountGiven.BY_ADMINISTRATOR)
                .expectEvents(AccountGiven.erased());

        assertThat(accounts.destroyedKeys()).containsExactly(AccountGiven.ADA.subject());
        assertThat(accounts.credentials().authenticate(AccountGiven.EMAIL, AccountGiven.PASSWORD))
                .isEmpty();
        assertThat(accounts.credentials().claim(AccountGiven.EMAIL, AccountGiven.ADMINISTRATOR))
                .isTrue();
    }

    @Test
    void destroysAgainWhenRepeatedInCaseSomethingWasLeft() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER), AccountGiven.erased())
                .when(erase, AccountGiven.BY_ADMINISTRATOR)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();

        assertThat(accounts.destroyedKeys()).containsExactly(AccountGiven.ADA.subject());
    }

    @Test
    void refusesThePersonThemself() {
        accounts.account()
                .given(AccountGiven.opened(Role.ADMINISTRATOR))
                .when(erase, AccountGiven.BY_ADA)
                .expectExceptionDetails(refusal(AccountRefusal.NOT_YOURSELF));

        assertThat(accounts.destroyedKeys()).isEmpty();
    }
}
