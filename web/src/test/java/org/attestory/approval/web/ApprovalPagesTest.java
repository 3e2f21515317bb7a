package org.attestory.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.enrolment.api.Approve;
import org.attestory.enrolment.api.Decline;
import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.FindAwaitingApproval;
import org.attestory.enrolment.api.GetEnrolment;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.DeskFixtures;
import org.attestory.pages.PageTest;
import org.attestory.pages.Sides;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import reactor.test.StepVerifier;

class ApprovalPagesTest extends PageTest {

    private static final String PAGE = "/approvals/" + DeskFixtures.ENROLMENT;

    private final AtomicReference<EnrolmentView> enrolment = new AtomicReference<>();

    @BeforeEach
    void oneWaits() {
        enrolment.set(DeskFixtures.enrolment(EnrolmentState.AWAITING_APPROVAL, "Zo\u00e9 Lambert"));
        sides.onQuery(
                FindAwaitingApproval.class,
                FindAwaitingApproval.Result.class,
                query -> new FindAwaitingApproval.Result(
                        enrolment.get().state() == EnrolmentState.AWAITING_APPROVAL
                                ? List.of(enrolment.get())
                                : List.of(),
                        false));
        sides.onQuery(
                GetEnrolment.class,
                GetEnrolment.Result.class,
                query -> new GetEnrolment.Result(
                        query.enrolmentId().equals(DeskFixtures.ENROLMENT) ? enrolment.get() : null));
        sides.onCommand(Approve.class, command -> become(EnrolmentState.COMPLETED));
        sides.onCommand(Decline.class, command -> become(EnrolmentState.DECLINED));
    }

    private Object become(EnrolmentState state) {
        EnrolmentView next = DeskFixtures.enrolment(state, "Zo\u00e9 Lambert");
        enrolment.set(next);
        return next.enrolmentId();
    }

    @Test
    void listsWhoWaits() {
        assertThat(signedIn(Role.INSTRUCTOR).page("/approvals"))
                .contains(
                        "Zo\u00e9 Lambert",
                        "Data protection in practice",
                        "100%",
                        " days",
                        "data-refresh=\"#waiting\"");
    }

    @Test
    void saysThatNobodyWaits() {
        become(EnrolmentState.COMPLETED);

        assertThat(signedIn(Role.INSTRUCTOR).page("/approvals")).contains("Nobody waits");
    }

    @Test
    void tellsThePageWhenTheListChanges() {
        Browser browser = signedIn(Role.INSTRUCTOR);
        String address = browser.page("/approvals")
                .replaceAll("(?s).*data-follow=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");

        StepVerifier.create(browser.get(address, "text/event-stream")
                        .expectStatus()
                        .isOk()
                        .returnResult(String.class)
                        .getResponseBody())
                .then(() -> {
                    become(EnrolmentState.COMPLETED);
                    sides.update(FindAwaitingApproval.class, new FindAwaitingApproval.Result(List.of(), false));
                })
                .expectNextCount(1)
                .thenCancel()
                .verify(PATIENCE);
        assertThat(text(browser.fragment("/approvals").expectStatus().isOk()))
                .contains("Nobody waits", "id=\"waiting\"")
                .doesNotContain("<html");
    }

    @Test
    void showsTheEvidence() {
        assertThat(signedIn(Role.INSTRUCTOR).page(PAGE))
                .contains("What counts as personal data?", "98% played", "Attempt 1", "Attempt 2", "0%", "100%")
                .contains("Right would be: Confirm who asks \u2192 Collect the data \u2192 Answer")
                .contains("not answered", "Approve", "Decline");
    }

    @Test
    void approves() {
        signedIn(Role.INSTRUCTOR)
                .post(PAGE + "/approve", Map.of("commandId", "one"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/approvals?done=APPROVED");

        assertThat(sides.sent()).extracting(Sides.Sent::command).contains(new Approve(DeskFixtures.ENROLMENT));
    }

    @Test
    void declinesWithAReason() {
        Browser browser = signedIn(Role.INSTRUCTOR);

        browser.post(PAGE + "/decline", Map.of("reason", "  The answers are too short. "))
                .expectStatus()
                .isSeeOther();

        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .contains(new Decline(DeskFixtures.ENROLMENT, "The answers are too short."));
        assertThat(browser.page("/approvals?done=DECLINED")).contains("Declined.");
    }

    @Test
    void keepsAReasonThatIsTooLong() {
        String page = text(signedIn(Role.INSTRUCTOR)
                .post(PAGE + "/decline", Map.of("reason", "why ".repeat(600)))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page).contains("at most 2,000 characters", "why why", "aria-invalid=\"true\"");
    }

    @Test
    void asksForAReason() {
        assertThat(text(signedIn(Role.INSTRUCTOR).post(PAGE + "/decline", Map.of("reason", " "))))
                .contains("Give a reason");
    }

    @Test
    void tellsARefusalAndKeepsTheReason() {
        sides.onCommand(Decline.class, command -> {
            throw new RefusedException(EnrolmentRefusal.NOT_AWAITING_APPROVAL);
        });

        String page = text(signedIn(Role.INSTRUCTOR)
                .post(PAGE + "/decline", Map.of("reason", "Because of this"))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT));

        assertThat(page).contains("role=\"alert\"", "No approval is waited for", "Because of this");
    }

    @Test
    void speaksFrench() {
        Browser browser = signedIn(Role.INSTRUCTOR).cookie("preferences", "auto.medium.fr");

        assertThat(browser.page(PAGE)).contains("Votre d\u00e9cision", "La protection des donn\u00e9es en pratique");
    }

    @Test
    void isClosedToOthers() {
        for (Role role : new Role[] {Role.LEARNER, Role.REGISTRAR, Role.ADMINISTRATOR, Role.AUDITOR}) {
            signedIn(role).get("/approvals").expectStatus().isForbidden();
            signedIn(role).post(PAGE + "/approve", Map.of()).expectStatus().isForbidden();
        }
        assertThat(sides.sent()).noneMatch(sent -> sent.command() instanceof Approve);
    }

    @Test
    void knowsNoOtherEnrolment() {
        signedIn(Role.INSTRUCTOR)
                .get("/approvals/enrolment-none")
                .expectStatus()
                .isNotFound();
    }
}
