package org.attestory.account.command;

import static org.attestory.access.command.Acting.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.attestory.access.command.Acting;
import org.attestory.account.api.AccessTokenId;
import org.attestory.account.api.AccessTokenMade;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.MakeAccessToken;
import org.attestory.account.api.TokenName;
import org.attestory.account.api.TokenScope;
import org.attestory.kernel.AccessRefusal;
import org.junit.jupiter.api.Test;

class MakeAccessTokenTest {

    static final AccessTokenId TOKEN = new AccessTokenId("token-payroll");
    static final Instant MADE = Instant.parse("2026-03-01T10:00:00Z");
    static final String FINGERPRINT = "9f86d081884c7d659a2feaa0c55ad015";

    static AccessTokenMade made() {
        return new AccessTokenMade(
                TOKEN,
                AccountGiven.ADA,
                AccountGiven.personal("Payroll"),
                Set.of(TokenScope.VERIFICATIONS),
                MADE.plus(Duration.ofDays(90)),
                FINGERPRINT);
    }

    private static MakeAccessToken make(Duration lasting, TokenScope... scopes) {
        return new MakeAccessToken(
                TOKEN,
                AccountGiven.ADA,
                new TokenName(" Payroll "),
                Set.of(scopes),
                MADE,
                MADE.plus(lasting),
                FINGERPRINT);
    }

    @Test
    void keepsTheFingerprintAndSealsTheName() {
        Acting.on(AccessToken.class)
                .givenNoPriorActivity()
                .when(make(Duration.ofDays(90), TokenScope.VERIFICATIONS), AccountGiven.BY_ADA)
                .expectEvents(made())
                .expectResultMessagePayload(TOKEN);
    }

    @Test
    void refusesToMakeOneForSomebodyElse() {
        Acting.on(AccessToken.class)
                .givenNoPriorActivity()
                .when(make(Duration.ofDays(90), TokenScope.VERIFICATIONS), AccountGiven.BY_ADMINISTRATOR)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    @Test
    void refusesOneThatAllowsNothing() {
        Acting.on(AccessToken.class)
                .givenNoPriorActivity()
                .when(make(Duration.ofDays(90)), AccountGiven.BY_ADA)
                .expectExceptionDetails(refusal(AccountRefusal.TOKEN_IMPOSSIBLE));
    }

    @Test
    void refusesOneThatIsOverAtOnceOrLastsMoreThanAYear() {
        for (Duration lasting : new Duration[] {Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(367)}) {
            Acting.on(AccessToken.class)
                    .givenNoPriorActivity()
                    .when(make(lasting, TokenScope.VERIFICATIONS), AccountGiven.BY_ADA)
                    .expectExceptionDetails(refusal(AccountRefusal.TOKEN_IMPOSSIBLE));
        }
    }

    @Test
    void changesNothingAboutOneThatIsThere() {
        Acting.on(AccessToken.class)
                .given(made())
                .when(make(Duration.ofDays(10), TokenScope.PROGRAMS), AccountGiven.BY_ADA)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
