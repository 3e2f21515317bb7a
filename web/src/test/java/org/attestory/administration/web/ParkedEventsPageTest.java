package org.attestory.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attestory.kernel.Role;
import org.attestory.pages.PageTest;
import org.attestory.pages.Sides;
import org.attestory.readmodel.api.FindParkedEvents;
import org.attestory.readmodel.api.ParkedEventView;
import org.attestory.readmodel.api.RetryParkedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkedEventsPageTest extends PageTest {

    private static final Instant SINCE = Instant.parse("2026-03-02T08:15:00Z");
    private static final String PAGE = "/administration/parked-events";

    @BeforeEach
    void twoWait() {
        answer(
                new ParkedEventView("certificate", 17, "CertificateIssued", "IllegalStateException", SINCE),
                new ParkedEventView("certificate", 19, "CertificateRevoked", null, SINCE));
    }

    @Test
    void tellsWhichEventsWaitAndWhy() {
        assertThat(signedIn(Role.ADMINISTRATOR).page(PAGE))
                .contains("certificate", "CertificateIssued", "17", "IllegalStateException")
                .contains("waits behind an earlier event", "2 March 2026", "Try again");
    }

    @Test
    void isNamedWhereAdministratorsBegin() {
        assertThat(signedIn(Role.ADMINISTRATOR).page("/administration"))
                .contains("role=\"alert\"", "Some events could not be taken in");
        answer();
        assertThat(signedIn(Role.ADMINISTRATOR).page("/administration")).doesNotContain("role=\"alert\"");
        assertThat(signedIn(Role.ADMINISTRATOR).page(PAGE)).contains("Nothing waits");
    }

    @Test
    void triesAgain() {
        sides.onCommand(RetryParkedEvents.class, command -> {
            answer();
            return null;
        });
        Browser administrator = signedIn(Role.ADMINISTRATOR);

        administrator
                .post(PAGE + "/certificate/retry", Map.of("commandId", "one"))
                .expectStatus()
                .isSeeOther();

        assertThat(administrator.page(PAGE + "?retried=true")).contains("All of it was taken in");
        assertThat(sides.sent()).extracting(Sides.Sent::command).contains(new RetryParkedEvents("certificate"));
    }

    private void answer(ParkedEventView... events) {
        sides.onQuery(
                FindParkedEvents.class,
                FindParkedEvents.Result.class,
                query -> new FindParkedEvents.Result(List.of(events), false));
    }
}
