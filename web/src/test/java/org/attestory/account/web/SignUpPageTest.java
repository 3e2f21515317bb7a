package org.attestory.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.AccountView;
import org.attestory.account.api.SignUp;
import org.attestory.kernel.Actor;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

@TestPropertySource(properties = "attestory.rate-limits.sign-up-per-address=1000")
class SignUpPageTest extends PageTest {

    private static final Map<String, String> TYPED =
            Map.of("name", "Zo\u00eb  Lind", "email", "Zoe@Example.org", "password", PASSWORD);

    @Test
    void opensAnAccountAndLeadsToTheLogIn() {
        sides.onCommand(SignUp.class, command -> {
            replace(new AccountView(
                    command.accountId(),
                    command.name().value(),
                    command.email().value(),
                    Set.of(Role.LEARNER),
                    command.language(),
                    false,
                    false,
                    Instant.EPOCH));
            return null;
        });
        Browser browser = visitor();

        assertThat(text(browser.post("/sign-up", going("/programs/data-protection"))
                        .expectStatus()
                        .isOk()))
                .contains("Your account is open", "action=\"/log-in\"", "value=\"Zoe@Example.org\"")
                .contains("value=\"/programs/data-protection\"")
                .doesNotContain(PASSWORD);
        browser.post("/log-in", Map.of("email", "zoe@example.org", "password", PASSWORD))
                .expectStatus()
                .isSeeOther();

        assertThat(browser.page("/learn")).contains("Zo\u00eb Lind");
        assertThat(sides.sent())
                .filteredOn(sent -> sent.command() instanceof SignUp)
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.actor()).isEqualTo(Actor.ANONYMOUS);
                    assertThat(((SignUp) sent.command()).email().value()).isEqualTo("zoe@example.org");
                });
    }

    @Test
    void saysBesideEachFieldWhatIsWrong() {
        String page = text(visitor()
                .post("/sign-up", Map.of("name", " ", "email", "zoe", "password", "short"))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page)
                .contains("Write your name", "This is not an e-mail address", "A password has 12 to 128 characters")
                .contains("value=\"zoe\"", "aria-invalid=\"true\"")
                .doesNotContain("value=\"short\"");
        assertThat(sides.sent()).isEmpty();
    }

    @Test
    void namesTheCharactersOfANameThatNoCertificateCanShow() {
        sides.onCommand(SignUp.class, command -> {
            throw new RefusedException(AccountRefusal.NAME_UNDRAWABLE, Map.of("characters", "\ua66e (U+A66E)"));
        });

        assertThat(text(visitor().post("/sign-up", TYPED).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("cannot be printed on a certificate: \ua66e (U+A66E)", "id=\"name-error\"")
                .contains("value=\"Zo\u00eb  Lind\"", "value=\"Zoe@Example.org\"");
        assertThat(text(visitor().cookie("preferences", "fr").post("/sign-up", TYPED)))
                .contains("Ces caract\u00e8res du nom", "\ua66e (U+A66E)");
    }

    /** OWASP ASVS 5.0, 6.3.8: whoever signs up does not learn who has an account. */
    @Test
    void answersTheSameForAnAddressThatHasAnAccount() {
        sides.onCommand(SignUp.class, command -> null);
        EntityExchangeResult<String> free = answer();
        sides.onCommand(SignUp.class, command -> {
            throw new RefusedException(AccountRefusal.EMAIL_TAKEN);
        });
        EntityExchangeResult<String> taken = answer();

        assertThat(taken.getStatus()).isEqualTo(free.getStatus());
        assertThat(taken.getResponseHeaders().headerNames())
                .isEqualTo(free.getResponseHeaders().headerNames());
        assertThat(withoutTokens(taken)).isEqualTo(withoutTokens(free)).contains("Your account is open");
    }

    private EntityExchangeResult<String> answer() {
        return visitor().post("/sign-up", TYPED).expectBody(String.class).returnResult();
    }

    private static String withoutTokens(EntityExchangeResult<String> answer) {
        return Objects.requireNonNull(answer.getResponseBody())
                .replaceAll("(name=\"_csrf\" value|name=\"csrf\" content)=\"[^\"]+\"", "$1");
    }

    private static Map<String, String> going(String next) {
        Map<String, String> form = new HashMap<>(TYPED);
        form.put("next", next);
        return form;
    }
}
