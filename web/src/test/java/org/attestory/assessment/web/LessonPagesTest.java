package org.attestory.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.CompleteLesson;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.enrolment.api.ReportWatched;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.kernel.Role;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LessonPagesTest extends PageTest {

    private static final String ACTIVITIES = "/learn/data-protection/activities/";

    @BeforeEach
    void answer() {
        sides.onQuery(
                GetEnrolment.class,
                GetEnrolment.Result.class,
                query -> new GetEnrolment.Result(LearnerFixtures.inProgress(new AccountId("account-1"))));
    }

    @Test
    void showsALessonAsSafeHtml() {
        assertThat(signedIn(Role.LEARNER).page(ACTIVITIES + "what-is-personal"))
                .contains(
                        "<h2>Any link to a person</h2>",
                        "<h1>What counts as personal data?</h1>",
                        "<strong>name</strong>",
                        "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void notesThatALessonWasRead() {
        sides.onCommand(CompleteLesson.class, command -> null);

        signedIn(Role.LEARNER)
                .post(ACTIVITIES + "what-is-personal/completion", Map.of())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/learn/data-protection");
    }

    @Test
    void showsAVideoWithCaptionsTranscriptAndProgress() {
        assertThat(signedIn(Role.LEARNER).page(ACTIVITIES + "watch-request"))
                .contains("/media/data-protection/request.mp4", "request.fr.vtt", "30% watched", "A person writes in.")
                .contains("only with JavaScript");
    }

    @Test
    void takesTheReportsOfThePlayer() {
        sides.onCommand(ReportWatched.class, command -> null);
        Browser learner = signedIn(Role.LEARNER);

        learner.postJson(ACTIVITIES + "watch-request/watched", "{\"segments\":[{\"from\":0,\"to\":5.5}]}")
                .expectStatus()
                .isNoContent();

        assertThat(sides.sent())
                .filteredOn(sent -> sent.command() instanceof ReportWatched)
                .singleElement()
                .satisfies(sent -> assertThat(((ReportWatched) sent.command()).segments())
                        .isEqualTo(List.of(new WatchedSegment(0, 5.5))));
    }

    @Test
    void refusesAReportThatMakesNoSense() {
        signedIn(Role.LEARNER)
                .postJson(ACTIVITIES + "watch-request/watched", "{\"segments\":[{\"from\":9,\"to\":5}]}")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType("application/problem+json");
    }

    @Test
    void hasNoPageForAnUnknownStep() {
        signedIn(Role.LEARNER).get(ACTIVITIES + "none").expectStatus().isNotFound();
    }
}
