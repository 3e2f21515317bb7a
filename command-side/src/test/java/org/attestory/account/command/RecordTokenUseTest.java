package org.attestory.account.command;

import java.time.LocalDate;
import org.attestory.access.command.Acting;
import org.attestory.account.api.AccessTokenUsed;
import org.attestory.account.api.RecordTokenUse;
import org.attestory.kernel.Actor;
import org.junit.jupiter.api.Test;

class RecordTokenUseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static RecordTokenUse on(LocalDate day) {
        return new RecordTokenUse(MakeAccessTokenTest.TOKEN, day);
    }

    @Test
    void isNotedOnceADay() {
        Acting.on(AccessToken.class)
                .given(MakeAccessTokenTest.made())
                .when(on(DAY), Acting.as(Actor.system("test")))
                .expectEvents(new AccessTokenUsed(MakeAccessTokenTest.TOKEN, DAY));
        Acting.on(AccessToken.class)
                .given(MakeAccessTokenTest.made(), new AccessTokenUsed(MakeAccessTokenTest.TOKEN, DAY))
                .when(on(DAY), Acting.as(Actor.system("test")))
                .expectNoEvents();
    }

    @Test
    void neverGoesBack() {
        Acting.on(AccessToken.class)
                .given(MakeAccessTokenTest.made(), new AccessTokenUsed(MakeAccessTokenTest.TOKEN, DAY))
                .when(on(DAY.minusDays(1)), Acting.as(Actor.system("test")))
                .expectNoEvents();
        Acting.on(AccessToken.class)
                .given(MakeAccessTokenTest.made(), new AccessTokenUsed(MakeAccessTokenTest.TOKEN, DAY))
                .when(on(DAY.plusDays(1)), Acting.as(Actor.system("test")))
                .expectEvents(new AccessTokenUsed(MakeAccessTokenTest.TOKEN, DAY.plusDays(1)));
    }
}
