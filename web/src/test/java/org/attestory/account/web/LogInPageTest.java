package org.attestory.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attestory.account.api.AccountView;
import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;

class LogInPageTest extends PageTest {

    @Test
    void leadsToTheWorkOfTheRole() {
        AccountView account = account(Set.of(Role.LEARNER));

        visitor()
                .post("/log-in", Map.of("email", email(account), "password", PASSWORD))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/learn");
    }

    @Test
    void goesOnToThePageThatAskedForIt() {
        AccountView account = account(Set.of(Role.LEARNER));

        visitor()
                .post("/log-in", Map.of("email", email(account), "password", PASSWORD, "next", "/learn/a?b=c"))
                .expectHeader()
                .location("/learn/a?b=c");
    }

    @Test
    void neverLeadsToAnotherSite() {
        AccountView account = account(Set.of(Role.LEARNER));
        for (String next : new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "/a\r\nb"}) {
            visitor()
                    .post("/log-in", Map.of("email", email(account), "password", PASSWORD, "next", next))
                    .expectHeader()
                    .location("/learn");
        }
    }

    @Test
    void keepsTheAddressAndForgetsThePasswordWhenRefused() {
        String page = text(visitor()
                .post("/log-in", Map.of("email", "somebody@example.org", "password", "wrong but long enough"))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page)
                .contains("somebody@example.org", "The e-mail address or the password is wrong", "role=\"alert\"")
                .doesNotContain("wrong but long enough");
    }

    @Test
    void answersAnImpossibleAddressLikeAWrongOne() {
        assertThat(text(visitor().post("/log-in", Map.of("email", "no address", "password", "short"))))
                .contains("The e-mail address or the password is wrong");
    }

    @Test
    void changesTheSessionIdentifier() {
        Browser browser = visitor().cookie("SESSION", "planted-by-somebody-else");
        AccountView account = account(Set.of(Role.LEARNER));

        browser.post("/log-in", Map.of("email", email(account), "password", PASSWORD));

        assertThat(browser.cookies().getFirst("SESSION")).isNotEqualTo("planted-by-somebody-else");
    }

    @Test
    void refusesAFormFromElsewhere() {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("email", "somebody@example.org");

        visitor().postWithoutToken("/log-in", form).expectStatus().isForbidden();
    }

    @Test
    void logsOut() {
        Browser browser = signedIn(Role.LEARNER);
        assertThat(browser.page("/")).contains("Am\u00e9lie Dubois");

        browser.post("/log-out", Map.of()).expectStatus().isSeeOther();

        assertThat(browser.page("/")).doesNotContain("Am\u00e9lie Dubois");
    }

    @Test
    void noticesAtOnceThatAnAccountWasDisabled() {
        Browser browser = signedIn(Role.LEARNER);
        AccountView open = browser.account();
        replace(new AccountView(
                open.accountId(), open.name(), open.email(), open.roles(), "en", true, false, open.openedAt()));

        assertThat(browser.page("/")).doesNotContain("Am\u00e9lie Dubois");
    }

    private static String email(AccountView account) {
        return Objects.requireNonNull(account.email());
    }
}
