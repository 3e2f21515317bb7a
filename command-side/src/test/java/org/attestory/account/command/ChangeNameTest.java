package org.attestory.account.command;

import static org.attestory.access.command.Acting.refusal;

import java.util.Map;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.ChangeName;
import org.attestory.account.api.NameChanged;
import org.attestory.account.api.PersonName;
import org.attestory.account.command.AccountGiven.Accounts;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Refusal;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;

class ChangeNameTest {

    private final Accounts accounts = Accounts.create();
    private final ChangeName change = new ChangeName(AccountGiven.ADA, new PersonName("Ada King"));

    @Test
    void correctsTheName() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(change, AccountGiven.BY_ADA)
                .expectEvents(new NameChanged(AccountGiven.ADA, AccountGiven.personal("Ada King")));
    }

    @Test
    void changesNothingIfTheNameIsTheSame() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(new ChangeName(AccountGiven.ADA, AccountGiven.NAME), AccountGiven.BY_ADA)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesANameThatNoCertificateCanShow() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(new ChangeName(AccountGiven.ADA, new PersonName("Ada \u0f00")), AccountGiven.BY_ADA)
                .expectExceptionDetails(
                        new Refusal(AccountRefusal.NAME_UNDRAWABLE.code(), Map.of("characters", "\u0f00 (U+0F00)")));
    }

    @Test
    void refusesAnybodyElse() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(change, AccountGiven.BY_ADMINISTRATOR)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    @Test
    void refusesWhileDisabled() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER), AccountGiven.disabled())
                .when(change, AccountGiven.BY_ADA)
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
