package org.attestory.account.command;

import static org.attestory.access.command.Acting.refusal;

import java.util.EnumSet;
import org.attestory.account.command.AccountGiven.Accounts;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.PreferSharing;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.SharingPreferred;
import org.attestory.issuance.api.Visibility;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;

class PreferSharingTest {

    private static final Sharing NOTHING_MORE = Sharing.usual(Visibility.PRIVATE);

    private final Accounts accounts = Accounts.create();

    @Test
    void isRecordedOnce() {
        PreferSharing prefer = new PreferSharing(AccountGiven.ADA, NOTHING_MORE);
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(prefer, AccountGiven.BY_ADA)
                .expectEvents(new SharingPreferred(AccountGiven.ADA, NOTHING_MORE));
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER), new SharingPreferred(AccountGiven.ADA, NOTHING_MORE))
                .when(prefer, AccountGiven.BY_ADA)
                .expectNoEvents();
    }

    @Test
    void isNobodyElsesAffair() {
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(new PreferSharing(AccountGiven.ADA, NOTHING_MORE), AccountGiven.BY_ADMINISTRATOR)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    /** The files show everything, so that what is hidden beside them is not hidden. */
    @Test
    void doesNotContradictItself() {
        Sharing contradiction = new Sharing(Visibility.UNLISTED, EnumSet.complementOf(EnumSet.of(SharedDetail.GRADE)));
        accounts.account()
                .given(AccountGiven.opened(Role.LEARNER))
                .when(new PreferSharing(AccountGiven.ADA, contradiction), AccountGiven.BY_ADA)
                .expectExceptionDetails(refusal(IssuanceRefusal.SHOWN_IN_FILES));
    }
}
