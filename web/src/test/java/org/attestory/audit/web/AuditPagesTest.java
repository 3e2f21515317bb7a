package org.attestory.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.audit.api.GetHistory;
import org.attestory.audit.api.GetStateAsOf;
import org.attestory.issuance.api.FindCertificates;
import org.attestory.kernel.Role;
import org.attestory.pages.DeskFixtures;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditPagesTest extends PageTest {

    private static final String PAGE = "/audit/" + DeskFixtures.CODE;
    private static final Instant SUSPENDED = Instant.parse("2026-04-01T08:00:00.500Z");
    private static final Instant REINSTATED = Instant.parse("2026-04-03T08:00:00Z");

    private final AtomicReference<Instant> asked = new AtomicReference<>();

    @BeforeEach
    void oneHistory() {
        sides.onQuery(
                FindCertificates.class,
                FindCertificates.Result.class,
                query -> new FindCertificates.Result(List.of(DeskFixtures.valid("Zo\u00e9 Lambert")), false));
        sides.onQuery(
                GetHistory.class,
                GetHistory.Result.class,
                query -> new GetHistory.Result(
                        query.code().equals(DeskFixtures.CODE) ? DeskFixtures.history() : List.of()));
        sides.onQuery(GetStateAsOf.class, GetStateAsOf.Result.class, query -> {
            asked.set(query.at());
            return new GetStateAsOf.Result(
                    query.at().isBefore(DeskFixtures.ISSUED)
                            ? null
                            : query.at().isBefore(SUSPENDED) || !query.at().isBefore(REINSTATED)
                                    ? DeskFixtures.valid("Zo\u00e9 Lambert")
                                    : DeskFixtures.suspended("Zo\u00e9 Lambert"));
        });
    }

    @Test
    void findsByTextAndOpensByCode() {
        Browser browser = signedIn(Role.AUDITOR);

        assertThat(browser.page("/audit?text=zoe")).contains("Zo\u00e9 Lambert", PAGE);
        browser.get("/audit?text=" + DeskFixtures.CODE.grouped()).expectHeader().location(PAGE);
    }

    @Test
    void showsEveryEventWithActorTimeAndContent() {
        assertThat(signedIn(Role.AUDITOR).page(PAGE))
                .contains("5 events", "Learner enrolled", "2026-03-02 10:15:30.125 UTC", "the system (complete)")
                .contains("attestory.CertificateIssued, revision 1", "content.holderName.text", "content.outcomes[1]")
                .contains("&quot;holderName&quot; :", DeskFixtures.REGISTRAR.value(), "an erased person");
    }

    @Test
    void showsTheStateAfterTheLastEvent() {
        assertThat(signedIn(Role.AUDITOR).page(PAGE)).contains("after event 5 of 5", "Valid");

        assertThat(asked.get()).isEqualTo(REINSTATED);
    }

    @Test
    void showsTheStateAfterAnyEvent() {
        Browser browser = signedIn(Role.AUDITOR);

        assertThat(browser.page(PAGE + "?step=3")).contains("after event 4 of 5", "Suspended", "asking the school");
        assertThat(asked.get()).isEqualTo(SUSPENDED);
        assertThat(browser.page(PAGE + "?step=0")).contains("no certificate had been issued");
        assertThat(browser.page(PAGE + "?step=99")).contains("after event 5 of 5");
    }

    @Test
    void showsTheStateAtAnyTime() {
        Browser browser = signedIn(Role.AUDITOR);

        assertThat(browser.page(PAGE + "?at=2026-04-02T12:00")).contains("after event 4 of 5", "Suspended");
        assertThat(browser.page(PAGE + "?at=2026-04-01T08:00:00")).contains("after event 4 of 5");
        assertThat(browser.page(PAGE + "?at=2020-01-01T00:00")).contains("before the first event");
        assertThat(browser.page(PAGE + "?at=nonsense")).contains("after event 5 of 5");
    }

    @Test
    void answersTheSliderWithTheStateAlone() {
        assertThat(text(signedIn(Role.AUDITOR).fragment(PAGE + "?step=3")))
                .startsWith("<div id=\"state\"")
                .contains("Suspended")
                .doesNotContain("<html", "attestory.CertificateIssued");
    }

    @Test
    void isClosedToOthers() {
        for (Role role : new Role[] {Role.LEARNER, Role.INSTRUCTOR, Role.REGISTRAR, Role.ADMINISTRATOR}) {
            signedIn(role).get("/audit").expectStatus().isForbidden();
            signedIn(role).get(PAGE).expectStatus().isForbidden();
        }
    }

    @Test
    void knowsNoOtherCode() {
        signedIn(Role.AUDITOR)
                .get("/audit/" + DeskFixtures.SUCCESSOR)
                .expectStatus()
                .isNotFound();
        signedIn(Role.AUDITOR).get("/audit/nonsense").expectStatus().isNotFound();
    }
}
