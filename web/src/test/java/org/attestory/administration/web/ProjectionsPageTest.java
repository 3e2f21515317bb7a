package org.attestory.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.attestory.pages.Sides;
import org.attestory.readmodel.api.CheckProjection;
import org.attestory.readmodel.api.FindProjections;
import org.attestory.readmodel.api.ProjectionCheck;
import org.attestory.readmodel.api.ProjectionCheck.Findings;
import org.attestory.readmodel.api.ProjectionCheck.State;
import org.attestory.readmodel.api.ProjectionView;
import org.attestory.readmodel.api.ReadModelRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;

class ProjectionsPageTest extends PageTest {

    private static final String PAGE = "/administration/projections";
    private static final Pattern STREAM = Pattern.compile("data-follow=\"([^\"]+)\"");
    private static final Instant SINCE = Instant.parse("2026-03-02T08:15:00Z");

    private final AtomicReference<FindProjections.Result> found = new AtomicReference<>();

    @BeforeEach
    void tell() {
        answer(null);
        sides.onQuery(FindProjections.class, FindProjections.Result.class, query -> found.get());
    }

    @Test
    void tellsHowFarEachFollows() {
        found.set(new FindProjections.Result(
                List.of(
                        new ProjectionView("account", 83, 0, Instant.now(), "host 17", 0, null),
                        new ProjectionView("certificate", 80, 3, SINCE, "host 17", 0, null),
                        new ProjectionView("document", -1, 84, null, null, 0, null),
                        new ProjectionView("export", 83, 0, Instant.now(), "host 17", 2, null)),
                83));

        assertThat(signedIn(Role.ADMINISTRATOR).page(PAGE))
                .contains("The history ends at event 83.", "up to date", "host 17")
                .contains("catching up", "3 events behind", "more than")
                .contains("followed by nobody", "not known yet")
                .contains("2 parked events", "href=\"/administration/parked-events\"");
    }

    @Test
    void isNamedWhereAdministratorsBegin() {
        assertThat(signedIn(Role.ADMINISTRATOR).page("/administration")).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void beginsACheckAndShowsHowFarItIs() {
        sides.onCommand(CheckProjection.class, command -> {
            answer(check(State.RUNNING, command.takesOver(), null));
            return null;
        });
        Browser administrator = signedIn(Role.ADMINISTRATOR);

        administrator
                .post(PAGE + "/certificate/check", Map.of("commandId", "one", "takesOver", "true"))
                .expectStatus()
                .isSeeOther();

        assertThat(sides.sent()).extracting(Sides.Sent::command).contains(new CheckProjection("certificate", true));
        assertThat(administrator.page(PAGE))
                .contains("Event 40 of 83", "value=\"40\"", "under way")
                .doesNotContain("Compare certificate");
    }

    @Test
    void tellsWhatACheckFound() {
        answer(check(State.FINISHED, false, new Findings(83, 0, 0, 0, 0, List.of())));
        assertThat(signedIn(Role.ADMINISTRATOR).page(PAGE))
                .contains("All the same: 83 events give the very rows in use.");

        answer(check(State.FINISHED, false, new Findings(83, 1, 0, 2, 1, List.of("certificate-x"))));
        assertThat(signedIn(Role.ADMINISTRATOR).page(PAGE))
                .contains("Rebuild to put them right.", "Rows that were missing", "certificate-x")
                .contains("1 event could not be taken in");

        answer(check(State.FINISHED, true, new Findings(83, 1, 0, 2, 0, List.of("certificate-x"))));
        assertThat(signedIn(Role.ADMINISTRATOR).page(PAGE)).contains("They were put right.");

        answer(check(State.FAILED, true, null));
        assertThat(signedIn(Role.ADMINISTRATOR).page(PAGE)).contains("It failed");

        answer(check(State.BROKEN_OFF, true, null));
        assertThat(signedIn(Role.ADMINISTRATOR).page(PAGE)).contains("stopped before it was over");
    }

    @Test
    void saysWhyASecondCheckIsRefused() {
        sides.onCommand(CheckProjection.class, command -> {
            throw new RefusedException(ReadModelRefusal.BEING_CHECKED);
        });

        assertThat(text(signedIn(Role.ADMINISTRATOR)
                        .post(PAGE + "/certificate/check", Map.of("commandId", "two", "takesOver", "false"))))
                .contains("being made anew and compared already");
    }

    @Test
    void changesByItselfAndBackAgain() {
        Browser administrator = signedIn(Role.ADMINISTRATOR);
        Matcher stream = STREAM.matcher(administrator.page(PAGE));
        assertThat(stream.find()).isTrue();

        WebTestClient.ResponseSpec updates = administrator.get(stream.group(1), "text/event-stream");

        updates.expectStatus().isOk();
        StepVerifier.create(updates.returnResult(String.class).getResponseBody().filter(data -> !data.isBlank()))
                .then(() -> answer(check(State.RUNNING, false, null)))
                .expectNextCount(1)
                .then(() -> answer(null))
                .expectNextCount(1)
                .thenCancel()
                .verify(Duration.ofMinutes(1));
    }

    private void answer(@Nullable ProjectionCheck check) {
        found.set(new FindProjections.Result(
                List.of(new ProjectionView("certificate", 83, 0, Instant.now(), "host 17", 0, check)), 83));
    }

    private static ProjectionCheck check(State state, boolean takesOver, @Nullable Findings findings) {
        return new ProjectionCheck(
                takesOver, "account-x", SINCE, state, 40, 83, state == State.RUNNING ? null : SINCE, findings);
    }
}
