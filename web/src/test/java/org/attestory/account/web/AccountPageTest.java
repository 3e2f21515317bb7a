package org.attestory.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.ChangeName;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class AccountPageTest extends PageTest {

    private static final String NAME = "/account/name";

    @Test
    void namesTheCharactersThatNoCertificateCanShowBesideTheNameAsTyped() {
        sides.onCommand(ChangeName.class, command -> {
            throw new RefusedException(AccountRefusal.NAME_UNDRAWABLE, Map.of("characters", "\ua66e (U+A66E)"));
        });

        assertThat(text(signedIn(Role.LEARNER)
                        .post(NAME, Map.of("name", "Zo\ua66e"))
                        .expectStatus()
                        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("cannot be printed on a certificate: \ua66e (U+A66E)", "id=\"name-error\"")
                .contains("value=\"Zo\ua66e\"");
    }

    @Test
    void saysHowLongANameMayBe() {
        String tooLong = "Z".repeat(121);

        assertThat(text(signedIn(Role.LEARNER)
                        .post(NAME, Map.of("name", tooLong))
                        .expectStatus()
                        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)))
                .contains("at most 120 characters", "value=\"" + tooLong + "\"");
    }
}
