package org.attestory.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
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

@TestPropertySource(properties = "attestory.rate-limits.sign-up-per-address=1000")
class SignUpPageTest extends PageTest {

    private static final Map<String, String> TYPED =
            Map.of("name", "Zo\u00eb  Lind", "email", "Zoe@Example.org", "password", PASSWORD);

    @Test
    void opensAnAccountAndGoesOnSignedIn() {
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

        browser.post("/sign-up", TYPED)
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/learn");

        assertThat(browser.page("/learn")).contains("Zo\u00eb Lind");
        assertThat(sides.sent()).singleElement().satisfies(sent -> {
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

    @Test
    void keepsWhatWasTypedWhenRefused() {
        sides.onCommand(SignUp.class, command -> {
            throw new RefusedException(AccountRefusal.EMAIL_TAKEN);
        });

        assertThat(text(visitor().post("/sign-up", TYPED).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("An account with this e-mail address exists", "value=\"Zoe@Example.org\"");
    }
}
