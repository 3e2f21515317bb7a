package org.attestory.account.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.access.command.Acting.refusal;

import java.util.Map;
import org.attestory.access.command.Acting;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.PersonName;
import org.attestory.account.api.SignUp;
import org.attestory.account.command.AccountGiven.Accounts;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Refusal;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;

class SignUpTest {

    private final Accounts accounts = Accounts.create();
    private final SignUp signUp =
            new SignUp(AccountGiven.ADA, AccountGiven.NAME, AccountGiven.EMAIL, AccountGiven.PASSWORD, "en");

    @Test
    void opensAnAccountForALearner() {
        accounts.account()
                .givenNoPriorActivity()
                .when(signUp, Acting.as(Actor.ANONYMOUS))
                .expectEvents(AccountGiven.opened(Role.LEARNER));

        assertThat(accounts.credentials().authenticate(AccountGiven.EMAIL, AccountGiven.PASSWORD))
                .contains(AccountGiven.ADA);
    }

    @Test
    void refusesAnAddressThatIsTaken() {
        accounts.credentials().claim(AccountGiven.EMAIL, AccountGiven.ADMINISTRATOR);

        accounts.account()
                .givenNoPriorActivity()
                .when(signUp, Acting.as(Actor.ANONYMOUS))
                .expectExceptionDetails(refusal(AccountRefusal.EMAIL_TAKEN));
    }

    @Test
    void refusesANameThatNoCertificateCanShowAndNamesTheCharacters() {
        accounts.account()
                .givenNoPriorActivity()
                .when(
                        new SignUp(
                                AccountGiven.ADA,
                                new PersonName("Ada \ud83d\ude00\u0f00"),
                                AccountGiven.EMAIL,
                                AccountGiven.PASSWORD,
                                "en"),
                        Acting.as(Actor.ANONYMOUS))
                .expectExceptionDetails(new Refusal(
                        AccountRefusal.NAME_UNDRAWABLE.code(),
                        Map.of("characters", "\u0f00 (U+0F00), \ud83d\ude00 (U+1F600)")));

        assertThat(accounts.credentials().claim(AccountGiven.EMAIL, AccountGiven.ADMINISTRATOR))
                .isTrue();
    }

    @Test
    void changesNothingWhenRepeated() {
        accounts.credentials().claim(AccountGiven.EMAIL, AccountGiven.ADA);

        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(signUp, Acting.as(Actor.ANONYMOUS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
