package org.attestory.account.command;

import static org.attestory.access.command.Acting.refusal;

import org.attestory.access.command.Acting;
import org.attestory.account.api.AccessTokenRevoked;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.RevokeAccessToken;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Role;
import org.junit.jupiter.api.Test;

class RevokeAccessTokenTest {

    private final RevokeAccessToken revoke = new RevokeAccessToken(MakeAccessTokenTest.TOKEN);

    @Test
    void endsItForItsOwnerAndForAnAdministrator() {
        Acting.on(AccessToken.class)
                .given(MakeAccessTokenTest.made())
                .when(revoke, AccountGiven.BY_ADA)
                .expectEvents(new AccessTokenRevoked(MakeAccessTokenTest.TOKEN));
        Acting.on(AccessToken.class)
                .given(MakeAccessTokenTest.made())
                .when(revoke, AccountGiven.BY_ADMINISTRATOR)
                .expectEvents(new AccessTokenRevoked(MakeAccessTokenTest.TOKEN));
    }

    @Test
    void refusesEverybodyElse() {
        Acting.on(AccessToken.class)
                .given(MakeAccessTokenTest.made())
                .when(revoke, Acting.as(new AccountId("account-zoe"), Role.REGISTRAR))
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    @Test
    void happensOnce() {
        Acting.on(AccessToken.class)
                .given(MakeAccessTokenTest.made(), new AccessTokenRevoked(MakeAccessTokenTest.TOKEN))
                .when(revoke, AccountGiven.BY_ADA)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
