package org.attestory.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.kernel.Role;
import org.attestory.program.api.Quiz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people, two screens: what one does appears on the page of the other by itself. */
@ExtendWith(Scene.Builder.class)
class ApprovalJourneyIT {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    private static final String REASON = "Please repeat the part about burns with your trainer.";

    @Test
    void reachesTheWaitingLearnerWithoutReload(Scene scene) {
        Studies studies = scene.cast().learner("Ama Boateng", Cast.FIRST_AID, Long.MAX_VALUE);
        studies.reaches(EnrolmentState.AWAITING_APPROVAL);
        Player instructor = scene.cast().person("Jonas Weber", Role.INSTRUCTOR);
        try (Visit waiting = scene.visit(Manner.PHONE, studies.learner().person());
                Visit deciding = scene.visit(Manner.DESKTOP, instructor.person())) {
            waiting.open(studies.path());
            assertThat(waiting.page().locator("#journey")).containsText("You have done your part");

            openEvidence(deciding, studies);
            deciding.field("Reason").fill(REASON);
            deciding.button("Decline").click();
            assertThat(deciding.page().locator("[role=status]").first()).containsText("Declined.");
            assertThat(waiting.page().locator("#journey blockquote")).hasText(REASON);

            assertThat(deciding.link(studies.learner().name())).hasCount(0);
            waiting.button("Ask again").click();
            assertThat(waiting.page().locator("#journey")).containsText("You have done your part");
            assertThat(deciding.link(studies.learner().name())).isVisible(SOON);

            openEvidence(deciding, studies);
            assertThat(deciding.page().locator("aside")).containsText(REASON);
            deciding.button("Approve").click();
            assertThat(deciding.page().locator("[role=status]").first()).containsText("Approved.");
            waiting.link("See my certificate").click();
            assertThat(waiting.page().locator(".facts")).containsText("Ama Boateng");
        }
    }

    private static void openEvidence(Visit deciding, Studies studies) {
        deciding.open("/approvals");
        deciding.link(studies.learner().name()).click();
        assertThat(deciding.heading()).hasText(studies.learner().name());
        Quiz quiz = studies.first(Quiz.class);
        assertThat(deciding.page().locator(".evidence").first())
                .containsText(quiz.title().in("en"));
        deciding.page().locator("details.attempt summary").first().click();
        assertThat(deciding.page().locator("details.attempt[open] .right").first())
                .isVisible();
    }
}
