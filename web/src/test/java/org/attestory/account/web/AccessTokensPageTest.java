package org.attestory.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestory.access.web.BearerToken;
import org.attestory.account.api.AccessTokenId;
import org.attestory.account.api.AccessTokenView;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.MakeAccessToken;
import org.attestory.account.api.RevokeAccessToken;
import org.attestory.account.api.TokenScope;
import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class AccessTokensPageTest extends PageTest {

    private static final String PAGE = "/account/tokens";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">(attestory_[^<]+)<");

    @BeforeEach
    void decide() {
        sides.onCommand(MakeAccessToken.class, command -> {
            replace(new AccessTokenView(
                    command.tokenId(),
                    command.accountId(),
                    command.name().value(),
                    command.scopes(),
                    command.fingerprint(),
                    command.madeAt(),
                    command.expiresAt(),
                    null,
                    null));
            return command.tokenId();
        });
    }

    private static MultiValueMap<String, String> form(@Nullable String name, String days, String... scopes) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("commandId", "once");
        form.set("name", name);
        form.set("days", days);
        form.put("scopes", List.of(scopes));
        return form;
    }

    @Test
    void showsTheSecretOnceAndSendsItsFingerprintAlone() {
        Browser person = signedIn(Role.LEARNER);
        String page = text(person.post(PAGE, form("Payroll", "90", "verifications", "account"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store"));
        Matcher shown = SECRET.matcher(page);

        assertThat(shown.find()).isTrue();
        MakeAccessToken made = sides.sent().stream()
                .map(sent -> sent.command())
                .filter(MakeAccessToken.class::isInstance)
                .map(MakeAccessToken.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
        String secret = shown.group(1).substring(shown.group(1).length() - 43);
        assertThat(new BearerToken(made.tokenId(), secret).fingerprint()).isEqualTo(made.fingerprint());
        assertThat(made.scopes()).containsExactlyInAnyOrder(TokenScope.ACCOUNT, TokenScope.VERIFICATIONS);
        assertThat(person.page(PAGE)).contains("Payroll", "never").doesNotContain(secret, made.fingerprint());
    }

    @Test
    void saysWhenItWasMadeBefore() {
        sides.onCommand(MakeAccessToken.class, command -> null);

        assertThat(text(signedIn(Role.LEARNER).post(PAGE, form("Payroll", "90", "account"))))
                .contains("was shown then")
                .doesNotContain("id=\"secret\"");
    }

    @Test
    void tellsWhatIsWrongBesideWhatWasTyped() {
        String page = text(signedIn(Role.LEARNER)
                .post(PAGE, form("x".repeat(61), "4000", "everything"))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page)
                .contains("id=\"name-error\"", "id=\"scopes-error\"", "id=\"days-error\"", "x".repeat(61))
                .doesNotContain("id=\"secret\"");
    }

    @Test
    void offersToEverybodyWhatTheyMayDo() {
        assertThat(signedIn(Role.LEARNER).page(PAGE)).contains("verifications").doesNotContain("value=\"programs\"");
        assertThat(signedIn(Role.ADMINISTRATOR).page(PAGE)).contains("value=\"programs\"");
        signedIn(Role.LEARNER)
                .post(PAGE, form("Payroll", "90", "programs"))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void endsAtTwenty() {
        Browser person = signedIn(Role.LEARNER);
        for (int i = 0; i < AccessTokensPage.MOST; i++) {
            replace(token(person.account().accountId()));
        }

        assertThat(text(person.post(PAGE, form("One more", "90", "account"))
                        .expectStatus()
                        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("You have 20 tokens");
    }

    @Test
    void revokesOnesOwnAndNobodyElses() {
        Browser person = signedIn(Role.LEARNER);
        AccessTokenView own = token(person.account().accountId());
        AccessTokenView other = token(AccountId.random());
        replace(own);
        replace(other);
        sides.onCommand(RevokeAccessToken.class, command -> {
            replace(revoked(own));
            return null;
        });

        person.post(PAGE + "/" + other.tokenId() + "/revoke", Map.of())
                .expectStatus()
                .isNotFound();
        person.post(PAGE + "/nonsense/revoke", Map.of()).expectStatus().isNotFound();
        assertThat(sides.sent()).noneMatch(sent -> sent.command() instanceof RevokeAccessToken);
        person.post(PAGE + "/" + own.tokenId() + "/revoke", Map.of())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(PAGE + "?changed=revoked");
        assertThat(person.page(PAGE + "?changed=revoked")).contains("The token is revoked", ">over<");
    }

    @Test
    void speaksFrench() {
        Browser person = signedIn(Role.LEARNER).cookie("preferences", "auto.medium.fr");

        assertThat(person.page(PAGE)).contains("Jetons d\u2019acc\u00e8s", "30 jours", "un an");
    }

    private static AccessTokenView token(AccountId accountId) {
        return new AccessTokenView(
                AccessTokenId.random(),
                accountId,
                "Payroll",
                Set.of(TokenScope.ACCOUNT),
                "00ff",
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2100-01-01T00:00:00Z"),
                null,
                null);
    }

    private static AccessTokenView revoked(AccessTokenView token) {
        return new AccessTokenView(
                token.tokenId(),
                token.accountId(),
                token.name(),
                token.scopes(),
                token.fingerprint(),
                token.madeAt(),
                token.expiresAt(),
                Instant.parse("2026-01-02T00:00:00Z"),
                null);
    }
}
