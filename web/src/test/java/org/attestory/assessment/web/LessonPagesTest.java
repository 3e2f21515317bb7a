package org.attestory.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import org.springframework.boot.test.web.server.LocalServerPort;

class LessonPagesTest extends PageTest {

    private static final String ACTIVITIES = "/learn/data-protection/activities/";

    @LocalServerPort
    private int port;

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

    @Test
    void doesNotLetPlayersWaitForWhatAFilmDoesNotHave() throws IOException, InterruptedException {
        HttpRequest beyond = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/media/first-aid/chain-of-survival.webm"))
                .header("Range", "bytes=99999999-")
                .timeout(PATIENCE)
                .build();

        try (HttpClient player = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = player.send(beyond, HttpResponse.BodyHandlers.ofByteArray());

            assertThat(answer.statusCode()).isEqualTo(416);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Content-Range").orElseThrow())
                    .matches("bytes \\*/[1-9][0-9]+");
        }
    }
}
