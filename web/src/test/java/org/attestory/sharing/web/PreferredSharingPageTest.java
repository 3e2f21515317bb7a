package org.attestory.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.attestory.issuance.api.GetPreferredSharing;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.PreferSharing;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.Visibility;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.attestory.pages.Sides;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class PreferredSharingPageTest extends PageTest {

    private static final String PAGE = "/account/sharing";

    @Test
    void beginsWithWhatWasChosen() {
        assertThat(signedIn(Role.LEARNER).page("/account")).contains("Sharing of future certificates");
        assertThat(signedIn(Role.AUDITOR).page("/account")).doesNotContain("Sharing of future certificates");
        sides.onQuery(
                GetPreferredSharing.class,
                GetPreferredSharing.Result.class,
                query -> new GetPreferredSharing.Result(Sharing.usual(Visibility.PUBLIC)));

        assertThat(signedIn(Role.LEARNER).page(PAGE))
                .containsPattern("value=\"PUBLIC\"[^>]*checked")
                .contains("Those you have stay as they are");
    }

    @Test
    void choosesForCertificatesToCome() {
        sides.onCommand(PreferSharing.class, command -> null);
        Browser learner = signedIn(Role.LEARNER);

        learner.post(PAGE, Map.of("visibility", "PRIVATE", "privately", "HOURS"))
                .expectStatus()
                .isSeeOther();

        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .contains(new PreferSharing(
                        learner.account().accountId(), new Sharing(Visibility.PRIVATE, Set.of(SharedDetail.HOURS))));
        assertThat(learner.page(PAGE + "?saved=true")).contains("Your next certificate begins with this");
    }

    @Test
    void keepsWhatWasTickedWhenRefused() {
        sides.onCommand(PreferSharing.class, command -> {
            throw new RefusedException(IssuanceRefusal.SHOWN_IN_FILES);
        });

        assertThat(text(signedIn(Role.LEARNER)
                        .post(PAGE, Map.of("visibility", "UNLISTED", "openly", "FILES"))
                        .expectStatus()
                        .isEqualTo(HttpStatus.CONFLICT)))
                .contains("role=\"alert\"")
                .containsPattern("value=\"FILES\"[^>]*checked");
    }
}
