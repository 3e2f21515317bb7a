package org.attestory.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.account.api.AccountId;
import org.attestory.assessment.api.StartAttempt;
import org.attestory.assessment.api.SubmitAttempt;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.EnrolmentView.AttemptView;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.kernel.Role;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class QuizPageTest extends PageTest {

    private static final String QUIZ = "/learn/data-protection/activities/final-quiz";

    private final AtomicReference<List<AttemptView>> attempts = new AtomicReference<>(List.of());

    @BeforeEach
    void answer() {
        sides.onQuery(GetEnrolment.class, GetEnrolment.Result.class, query -> new GetEnrolment.Result(enrolment()));
    }

    private EnrolmentView enrolment() {
        AccountId somebody = new AccountId("account-1");
        return LearnerFixtures.enrolment(somebody, EnrolmentState.IN_PROGRESS, attempts.get(), null, null);
    }

    @Test
    void startsAnAttemptAndAsksTheQuestionsInItsOrder() {
        sides.onCommand(StartAttempt.class, command -> {
            attempts.set(List.of(LearnerFixtures.open()));
            return null;
        });
        Browser learner = signedIn(Role.LEARNER);
        assertThat(learner.page(QUIZ)).contains("Start", "3 attempts left");

        learner.post(QUIZ + "/attempts", new LinkedMultiValueMap<>())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(QUIZ);

        assertThat(learner.page(QUIZ))
                .contains("type=\"radio\"", "type=\"checkbox\"", "place.q3.third")
                .containsSubsequence("Answer", "Confirm who asks", "Collect the data");
    }

    @Test
    void keepsTheAnswersWhenOneIsMissing() {
        attempts.set(List.of(LearnerFixtures.open()));
        MultiValueMap<String, String> form = complete();
        form.remove("answer.q1");
        form.set("place.q3.first", "3");
        form.set("place.q3.third", "3");

        String page = text(signedIn(Role.LEARNER)
                .post(QUIZ + "/attempts/attempt-2", form)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page)
                .contains("Some questions still lack an answer", "missing-q1", "missing-q3")
                .doesNotContain("missing-q2")
                .containsPattern("name=\"answer.q2\" value=\"a\"[^>]*checked");
        assertThat(sides.sent()).noneMatch(sent -> sent.command() instanceof SubmitAttempt);
    }

    @Test
    void handsInAndShowsTheResult() {
        attempts.set(List.of(LearnerFixtures.open()));
        sides.onCommand(SubmitAttempt.class, command -> {
            attempts.set(List.of(LearnerFixtures.graded("attempt-2", false)));
            return null;
        });
        Browser learner = signedIn(Role.LEARNER);

        learner.post(QUIZ + "/attempts/attempt-2", complete())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(QUIZ + "/attempts/attempt-2");

        assertThat(sides.sent())
                .filteredOn(sent -> sent.command() instanceof SubmitAttempt)
                .singleElement()
                .satisfies(sent -> assertThat(((SubmitAttempt) sent.command()).answers())
                        .containsEntry("q1", List.of("b"))
                        .containsEntry("q2", List.of("a", "b"))
                        .containsEntry("q3", List.of("first", "second", "third")));
        assertThat(learner.page(QUIZ + "/attempts/attempt-2"))
                .contains("Not passed: 33%", "A number leads to a person.", "2 attempts left", "Try again");
    }

    @Test
    void showsTheResultWhenHandedInTwice() {
        attempts.set(List.of(LearnerFixtures.graded("attempt-2", true)));

        signedIn(Role.LEARNER)
                .post(QUIZ + "/attempts/attempt-2", complete())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(QUIZ + "/attempts/attempt-2");
    }

    @Test
    void hasNoPageForAnUnknownAttempt() {
        signedIn(Role.LEARNER).get(QUIZ + "/attempts/none").expectStatus().isNotFound();
    }

    private static MultiValueMap<String, String> complete() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("answer.q1", "b");
        form.addAll("answer.q2", List.of("a", "b"));
        form.set("place.q3.first", "1");
        form.set("place.q3.second", "2");
        form.set("place.q3.third", "3");
        return form;
    }
}
