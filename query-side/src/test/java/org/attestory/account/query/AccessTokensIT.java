package org.attestory.account.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attestory.account.api.AccessTokenId;
import org.attestory.account.api.AccessTokenMade;
import org.attestory.account.api.AccessTokenRevoked;
import org.attestory.account.api.AccessTokenUsed;
import org.attestory.account.api.AccessTokenView;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.FindAccessTokens;
import org.attestory.account.api.GetAccessToken;
import org.attestory.account.api.PersonalDataErased;
import org.attestory.account.api.TokenScope;
import org.attestory.personal.api.Personal;
import org.attestory.readmodel.query.Projection;
import org.attestory.readmodel.query.ReadModelTest;
import org.junit.jupiter.api.Test;

class AccessTokensIT extends ReadModelTest {

    private static final Instant EXPIRES = Instant.parse("2027-03-01T00:00:00Z");

    private final AccessTokenProjection projection = new AccessTokenProjection();
    private final AccountId ada = AccountId.random();
    private final AccessTokenId token = AccessTokenId.random();

    @Override
    protected List<Projection<?>> projections() {
        return List.of(projection);
    }

    @Test
    void showsATokenAsItIsNow() {
        given(made(), new AccessTokenUsed(token, LocalDate.of(2026, 3, 2)));
        AccessTokenView view = get();
        assertThat(view.name()).isEqualTo("Payroll");
        assertThat(view.scopes()).containsExactly(TokenScope.VERIFICATIONS);
        assertThat(view.lastUsedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(view.holdsAt(EXPIRES.minusNanos(1))).isTrue();
        assertThat(view.holdsAt(EXPIRES)).isFalse();

        given(new AccessTokenRevoked(token));
        assertThat(get().holdsAt(EXPIRES.minusNanos(1))).isFalse();
        assertThat(get().lastUsedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(queries().handle(new FindAccessTokens(ada)).join().tokens()).containsExactly(get());
        assertThat(queries()
                        .handle(new FindAccessTokens(AccountId.random()))
                        .join()
                        .tokens())
                .isEmpty();
    }

    @Test
    void losesItsNameWithItsOwnersDataAndBecomesTheSameWhenRebuilt() {
        given(made(), new PersonalDataErased(ada));
        AccessTokenView before = get();
        assertThat(before.name()).isNull();

        rebuild(projection);
        assertThat(get()).isEqualTo(before);
    }

    private AccessTokenMade made() {
        return new AccessTokenMade(
                token, ada, Personal.of(ada.subject(), "Payroll"), Set.of(TokenScope.VERIFICATIONS), EXPIRES, "00ff");
    }

    private AccessTokenView get() {
        return Objects.requireNonNull(
                queries().handle(new GetAccessToken(token)).join().token());
    }

    private AccessTokenQueries queries() {
        return new AccessTokenQueries(new AccessTokens(readModel()));
    }
}
