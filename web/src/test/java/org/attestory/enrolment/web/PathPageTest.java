package org.attestory.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.ChooseCertificateLanguage;
import org.attestory.enrolment.api.Enrol;
import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.enrolment.api.RequestApproval;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.Fixtures;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;

class PathPageTest extends PageTest {

    private final AtomicReference<@Nullable EnrolmentView> enrolment = new AtomicReference<>();

    @BeforeEach
    void answer() {
        sides.onQuery(GetEnrolment.class, GetEnrolment.Result.class, query -> new GetEnrolment.Result(enrolment.get()));
    }

    @Test
    void enrolsAndShowsThePath() {
        sides.onCommand(Enrol.class, command -> {
            enrolment.set(in(EnrolmentState.IN_PROGRESS, command.learnerId()));
            return null;
        });
        Browser learner = signedIn(Role.LEARNER);

        learner.post("/learn/data-protection/enrolment", Map.of())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/learn/data-protection");

        assertThat(learner.page("/learn/data-protection"))
                .contains("1 of 3 steps done", "Approval by an instructor", "Still missing", "What counts as personal");
    }

    @Test
    void explainsWhyEnrollingIsRefused() {
        sides.onCommand(Enrol.class, command -> {
            throw new RefusedException(EnrolmentRefusal.NOT_OFFERED);
        });

        assertThat(text(signedIn(Role.LEARNER)
                        .post("/learn/data-protection/enrolment", Map.of())
                        .expectStatus()
                        .isEqualTo(HttpStatus.CONFLICT)))
                .contains("This program is not offered at present");
    }

    @Test
    void leadsThoseWhoDoNotFollowTheProgramToItsPublicPage() {
        signedIn(Role.LEARNER)
                .get("/learn/data-protection")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/programs/data-protection");
    }

    @Test
    void showsWhatTheStateIs() {
        Browser learner = signedIn(Role.LEARNER);
        AccountId id = learner.account().accountId();

        enrolment.set(in(EnrolmentState.AWAITING_APPROVAL, id));
        assertThat(learner.page("/learn/data-protection")).contains("You have done your part");

        enrolment.set(in(EnrolmentState.DECLINED, id));
        assertThat(learner.page("/learn/data-protection"))
                .contains("not approved", "Please &lt;b&gt; add", "Ask again");

        enrolment.set(in(EnrolmentState.COMPLETED, id));
        assertThat(learner.page("/learn/data-protection"))
                .contains("Program completed", "/learn/certificates/" + LearnerFixtures.CODE);
    }

    @Test
    void choosesTheLanguageOfTheCertificate() {
        Browser learner = signedIn(Role.LEARNER);
        enrolment.set(in(EnrolmentState.IN_PROGRESS, learner.account().accountId()));
        List<String> chosen = new ArrayList<>();
        sides.onCommand(ChooseCertificateLanguage.class, command -> {
            chosen.add(command.language());
            return null;
        });

        assertThat(learner.page("/learn/data-protection"))
                .contains("Language of the certificate", "<option value=\"en\" selected=\"selected\">English</option>")
                .contains("<option value=\"fr\">French</option>");
        learner.post("/learn/data-protection/certificate-language", Map.of("language", "en"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/learn/data-protection");
        assertThat(chosen).containsExactly("en");
    }

    @Test
    void offersNoOtherLanguageOnceCompleted() {
        Browser learner = signedIn(Role.LEARNER);
        enrolment.set(in(EnrolmentState.COMPLETED, learner.account().accountId()));

        assertThat(learner.page("/learn/data-protection")).doesNotContain("Language of the certificate");
    }

    @Test
    void explainsWhyALanguageIsRefused() {
        Browser learner = signedIn(Role.LEARNER);
        enrolment.set(in(EnrolmentState.IN_PROGRESS, learner.account().accountId()));
        sides.onCommand(ChooseCertificateLanguage.class, command -> {
            throw new RefusedException(EnrolmentRefusal.NOT_IN_THAT_LANGUAGE);
        });

        assertThat(text(learner.post("/learn/data-protection/certificate-language", Map.of("language", "de"))
                        .expectStatus()
                        .isEqualTo(HttpStatus.CONFLICT)))
                .contains("Choose one of its languages");
    }

    @Test
    void asksAgainForApproval() {
        Browser learner = signedIn(Role.LEARNER);
        AccountId id = learner.account().accountId();
        enrolment.set(in(EnrolmentState.DECLINED, id));
        sides.onCommand(RequestApproval.class, command -> {
            enrolment.set(in(EnrolmentState.AWAITING_APPROVAL, id));
            return null;
        });

        learner.post("/learn/data-protection/approval-request", Map.of())
                .expectStatus()
                .isSeeOther();
    }

    @Test
    void tellsAWaitingPageThatSomethingChanged() {
        Browser learner = signedIn(Role.LEARNER);
        AccountId id = learner.account().accountId();
        enrolment.set(in(EnrolmentState.AWAITING_APPROVAL, id));
        String mark = new Journey(in(EnrolmentState.AWAITING_APPROVAL, id), Fixtures.program()).mark();

        WebTestClient.ResponseSpec stream =
                learner.get("/learn/data-protection/updates?since=" + mark, "text/event-stream");

        stream.expectStatus().isOk();
        StepVerifier.create(stream.returnResult(String.class).getResponseBody())
                .then(() -> sides.update(GetEnrolment.class, new GetEnrolment.Result(in(EnrolmentState.COMPLETED, id))))
                .expectNextMatches(data -> data.contains("COMPLETED"))
                .thenCancel()
                .verify(PATIENCE);
    }

    private static EnrolmentView in(EnrolmentState state, AccountId learner) {
        return LearnerFixtures.enrolment(
                learner,
                state,
                List.of(),
                state == EnrolmentState.DECLINED ? "Please <b> add an example" : null,
                state == EnrolmentState.COMPLETED ? LearnerFixtures.CODE.value() : null);
    }
}
