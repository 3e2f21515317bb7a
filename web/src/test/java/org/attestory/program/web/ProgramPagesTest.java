package org.attestory.program.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;

class ProgramPagesTest extends PageTest {

    @Test
    void listWhatCanBeLearned() {
        assertThat(visitor().page("/")).contains("Data protection in practice", "6\u00a0h 30\u00a0min", "3 steps");
    }

    @Test
    void showAllAboutAProgram() {
        assertThat(visitor().page("/programs/data-protection"))
                .contains(
                        "<strong>recognize</strong>", "Foundation", "Final quiz", "at least 70%", "3 years from issue")
                .contains("Sign up to enroll", "Prof. Ada Marchetti, Director", "With distinction, from 90%");
    }

    @Test
    void showWhatAProgramIsAlignedWithAndWhoSaysSo() {
        assertThat(visitor().page("/programs/data-protection"))
                .contains("Alignment with public frameworks", "have not confirmed it")
                .contains("href=\"https://doi.org/10.2760/115376\" rel=\"external nofollow noopener\"")
                .contains("Protecting personal data and privacy", "DigComp 2.2 \u00b7 4.2");
    }

    @Test
    void offerEnrollingToLearnersOnly() {
        assertThat(signedIn(Role.LEARNER).page("/programs/data-protection"))
                .contains("action=\"/learn/data-protection/enrolment\"");
        assertThat(signedIn(Role.AUDITOR).page("/programs/data-protection"))
                .doesNotContain("/enrolment", "Sign up to enroll");
    }

    @Test
    void speakFrench() {
        assertThat(visitor().cookie("preferences", "fr").page("/programs/data-protection"))
                .contains("La protection des donn\u00e9es en pratique", "Conditions");
    }

    @Test
    void areNotThereForUnknownOrImpossibleNames() {
        visitor().get("/programs/none").expectStatus().isNotFound();
        visitor().get("/programs/No Such").expectStatus().isNotFound();
    }
}
