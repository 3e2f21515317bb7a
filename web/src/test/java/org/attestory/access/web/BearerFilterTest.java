package org.attestory.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.attestory.account.api.AccessTokenView;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.RecordTokenUse;
import org.attestory.account.api.TokenScope;
import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class BearerFilterTest extends PageTest {

    private static final String ACCOUNT = "/api/v1/account";
    private static final String BATCH = "/api/v1/verifications";
    private static final byte[] ONE_CODE = "[\"nonsense\"]".getBytes(StandardCharsets.UTF_8);

    private static WebTestClient.ResponseSpec account(Browser program) {
        return program.call(HttpMethod.GET, ACCOUNT, MediaType.APPLICATION_JSON, new byte[0]);
    }

    private WebTestClient.ResponseSpec account(String authorization) {
        return WebTestClient.bindToServer()
                .baseUrl(address())
                .responseTimeout(Duration.ofSeconds(30))
                .build()
                .get()
                .uri(ACCOUNT)
                .header("Authorization", authorization)
                .exchange();
    }

    private static void assertInvalid(WebTestClient.ResponseSpec answer) {
        answer.expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer realm=\"attestory\", error=\"invalid_token\"")
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("http.401");
    }

    @Test
    void letsAProgramActForItsOwner() {
        Browser program = bearing(Set.of(TokenScope.ACCOUNT, TokenScope.PROGRAMS), Role.ADMINISTRATOR, Role.LEARNER);

        account(program)
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectBody()
                .jsonPath("$.accountId")
                .isEqualTo(program.account().accountId().value())
                .jsonPath("$.roles.length()")
                .isEqualTo(2)
                .jsonPath("$.token.scopes[0]")
                .isEqualTo("account")
                .jsonPath("$.token.expiresAt")
                .isEqualTo("2100-01-01T00:00:00Z");
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        account(visitor())
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer realm=\"attestory\"");
    }

    @Test
    void knowsGoodTokensFromAllOthers() {
        BearerToken good = bearing(Set.of(TokenScope.ACCOUNT), Role.LEARNER).bearer();
        BearerToken guessed = BearerToken.random(good.tokenId(), new SecureRandom());

        account("bearer " + good.text()).expectStatus().isOk();
        assertInvalid(account("Bearer " + guessed.text()));
        assertInvalid(account("Bearer "));
        assertInvalid(account("Bearer nonsense"));
        assertInvalid(account("Basic " + good.text()));
        assertInvalid(account(good.text()));
    }

    @Test
    void refusesFromTheMomentOfRevocationAndOfExpiry() {
        Browser program = bearing(Set.of(TokenScope.ACCOUNT), Role.LEARNER);
        AccessTokenView token = tokenOf(program);
        account(program).expectStatus().isOk();

        replace(changed(token, token.expiresAt(), Instant.parse("2026-01-02T00:00:00Z")));
        assertInvalid(account(program));
        replace(changed(token, Instant.parse("2026-01-02T00:00:00Z"), null));
        assertInvalid(account(program));
    }

    @Test
    void refusesTheTokensOfClosedAndErasedAccounts() {
        Browser program = bearing(Set.of(TokenScope.ACCOUNT), Role.LEARNER);

        replace(changed(program.account(), true, false));
        assertInvalid(account(program));
        replace(changed(program.account(), false, true));
        assertInvalid(account(program));
        replace(program.account());
        account(program).expectStatus().isOk();
    }

    @Test
    void saysThatATokenAllowsLess() {
        bearing(Set.of(TokenScope.VERIFICATIONS), Role.ADMINISTRATOR)
                .call(HttpMethod.GET, ACCOUNT, MediaType.APPLICATION_JSON, new byte[0])
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer realm=\"attestory\", error=\"insufficient_scope\"");
    }

    @Test
    void refusesBadTokensEvenWhereNoneIsNeeded() {
        Browser program = bearing(Set.of(TokenScope.VERIFICATIONS), Role.LEARNER);
        program.call(HttpMethod.POST, BATCH, MediaType.APPLICATION_JSON, ONE_CODE)
                .expectStatus()
                .isOk();

        replace(changed(
                tokenOf(program), Instant.parse("2100-01-01T00:00:00Z"), Instant.parse("2026-01-02T00:00:00Z")));
        program.call(HttpMethod.POST, BATCH, MediaType.APPLICATION_JSON, ONE_CODE)
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void opensNoPages() {
        Browser program = bearing(Set.of(TokenScope.values()), Role.ADMINISTRATOR);

        program.call(HttpMethod.GET, "/administration", MediaType.TEXT_HTML, new byte[0])
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void recordsTheDayOnceForManyUses() {
        Browser program = bearing(Set.of(TokenScope.ACCOUNT), Role.LEARNER);
        for (int i = 0; i < 5; i++) {
            account(program).expectStatus().isOk();
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sides.sent())
                        .filteredOn(sent -> sent.command() instanceof RecordTokenUse use
                                && use.tokenId().equals(program.bearer().tokenId()))
                        .singleElement()
                        .satisfies(sent -> assertThat(sent.actor().isSystem()).isTrue()));
    }

    private static AccessTokenView changed(AccessTokenView token, Instant expiresAt, @Nullable Instant revokedAt) {
        return new AccessTokenView(
                token.tokenId(),
                token.accountId(),
                token.name(),
                token.scopes(),
                token.fingerprint(),
                token.madeAt(),
                expiresAt,
                revokedAt,
                null);
    }

    private static AccountView changed(AccountView account, boolean disabled, boolean erased) {
        return new AccountView(
                account.accountId(),
                account.name(),
                account.email(),
                account.roles(),
                account.language(),
                disabled,
                erased,
                account.openedAt());
    }
}
