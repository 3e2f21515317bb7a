package org.attestory.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.audit.api.GetHistory;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.FindCertificates;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.ReinstateCertificate;
import org.attestory.issuance.api.ReissueCertificate;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.RevokeCertificate;
import org.attestory.issuance.api.SuspendCertificate;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.DeskFixtures;
import org.attestory.pages.PageTest;
import org.attestory.pages.Sides;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class RegistryPagesTest extends PageTest {

    private static final String NAME = "Zo\u00e9 Lambert";
    private static final String PAGE = "/registry/" + DeskFixtures.CODE;

    private final AtomicReference<CertificateView> certificate = new AtomicReference<>();
    private final AtomicReference<FindCertificates> asked = new AtomicReference<>();

    @BeforeEach
    void oneCertificate() {
        certificate.set(DeskFixtures.valid(NAME));
        sides.onQuery(FindCertificates.class, FindCertificates.Result.class, query -> {
            asked.set(query);
            return new FindCertificates.Result(
                    query.text().equals("nobody") ? List.of() : List.of(certificate.get()), true);
        });
        sides.onQuery(GetCertificate.class, GetCertificate.Result.class, query -> {
            if (query.code().equals(DeskFixtures.SUCCESSOR)) {
                return new GetCertificate.Result(DeskFixtures.successor("Zoe Lambert"));
            }
            return new GetCertificate.Result(query.code().equals(DeskFixtures.CODE) ? certificate.get() : null);
        });
        sides.onQuery(
                GetHistory.class, GetHistory.Result.class, query -> new GetHistory.Result(DeskFixtures.history()));
        sides.onCommand(SuspendCertificate.class, command -> become(DeskFixtures.suspended(NAME)));
        sides.onCommand(ReinstateCertificate.class, command -> become(DeskFixtures.valid(NAME)));
        sides.onCommand(RevokeCertificate.class, command -> become(DeskFixtures.revoked(NAME)));
        sides.onCommand(ReissueCertificate.class, command -> become(DeskFixtures.superseded(NAME)));
    }

    private Object become(CertificateView next) {
        certificate.set(next);
        return next.certificateId();
    }

    @Test
    void findsByTextStatusAndPage() {
        String page = signedIn(Role.REGISTRAR).page("/registry?text= zo\u00e9 &status=VALID&page=2");

        assertThat(asked.get().text()).isEqualTo("zo\u00e9");
        assertThat(asked.get().page().number()).isEqualTo(2);
        assertThat(page)
                .contains(NAME, DeskFixtures.CODE.grouped(), "Valid", "Page 3")
                .contains("/registry?text=zo%C3%A9&amp;status=VALID&amp;page=3")
                .contains("/registry?text=zo%C3%A9&amp;status=VALID&amp;page=1");
    }

    @Test
    void answersTypingWithTheResultsAlone() {
        assertThat(text(signedIn(Role.REGISTRAR).fragment("/registry?text=zoe")))
                .contains(NAME)
                .doesNotContain("<html");
        assertThat(signedIn(Role.REGISTRAR).page("/registry?text=nobody")).contains("No certificate fits");
    }

    @Test
    void showsACertificateAndWhatCanBeDecided() {
        assertThat(signedIn(Role.REGISTRAR).page(PAGE))
                .contains(
                        NAME, "2026-000123", "With merit", "Certificate suspended", "the system (issue-on-completion)")
                .contains(PAGE + "/suspend", PAGE + "/revoke", PAGE + "/reissue")
                .doesNotContain(PAGE + "/reinstate");
    }

    @Test
    void takesACodeAsPrinted() {
        assertThat(signedIn(Role.REGISTRAR)
                        .page("/registry/" + DeskFixtures.CODE.grouped().toLowerCase(java.util.Locale.ROOT)))
                .contains(NAME);
    }

    @Test
    void offersNothingOnceRevoked() {
        become(DeskFixtures.revoked(NAME));

        assertThat(signedIn(Role.REGISTRAR).page(PAGE))
                .contains("Obtained by deception", "The exam was taken by another.", "Nothing more can be decided")
                .doesNotContain(PAGE + "/revoke");
    }

    @Test
    void asksBeforeEachDecision() {
        Browser browser = signedIn(Role.REGISTRAR);
        for (String decision : List.of("suspend", "reinstate", "revoke", "reissue")) {
            assertThat(browser.page(PAGE + "/" + decision))
                    .contains("name=\"commandId\"", "action=\"" + PAGE + "/" + decision + "\"");
        }
    }

    @Test
    void suspendsAndReinstates() {
        Browser browser = signedIn(Role.REGISTRAR);

        browser.post(PAGE + "/suspend", Map.of("note", "")).expectHeader().location(PAGE + "?done=SUSPEND");
        assertThat(browser.page(PAGE + "?done=SUSPEND")).contains("The certificate is suspended.", "Suspended");
        browser.post(PAGE + "/reinstate", Map.of()).expectHeader().location(PAGE + "?done=REINSTATE");

        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .contains(
                        new SuspendCertificate(DeskFixtures.CERTIFICATE, ""),
                        new ReinstateCertificate(DeskFixtures.CERTIFICATE));
    }

    @Test
    void revokesWithAReasonAndANote() {
        signedIn(Role.REGISTRAR)
                .post(PAGE + "/revoke", Map.of("reason", "FRAUD", "note", "Seen by two."))
                .expectStatus()
                .isSeeOther();

        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .contains(new RevokeCertificate(DeskFixtures.CERTIFICATE, RevocationReason.FRAUD, "Seen by two."));
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        Browser browser = signedIn(Role.REGISTRAR);

        String withoutReason = text(browser.post(PAGE + "/revoke", Map.of("note", "Seen by two."))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));
        String withoutNote = text(browser.post(PAGE + "/revoke", Map.of("reason", "FRAUD")));
        String unchanged = text(browser.post(PAGE + "/reissue", Map.of("name", NAME, "note", "Typo")));

        assertThat(withoutReason).contains("Choose a reason.", "Seen by two.");
        assertThat(withoutNote).contains("Say why. The note stays").containsPattern("value=\"FRAUD\"[^>]*checked");
        assertThat(unchanged).contains("This is the name on the certificate already", "Typo");
        assertThat(sides.sent()).noneMatch(sent -> sent.command() instanceof RevokeCertificate);
    }

    @Test
    void reissuesUnderANewCodeAndLinksBothWays() {
        Browser browser = signedIn(Role.REGISTRAR);

        browser.post(PAGE + "/reissue", Map.of("name", " Zoe  Lambert ", "note", "Accent"))
                .expectHeader()
                .location(PAGE + "?done=REISSUE");

        assertThat(sides.sent())
                .extracting(Sides.Sent::command)
                .anySatisfy(command -> assertThat(command).isInstanceOfSatisfying(ReissueCertificate.class, reissue -> {
                    assertThat(reissue.correctedName().value()).isEqualTo("Zoe Lambert");
                    assertThat(reissue.successorCode()).isNotEqualTo(DeskFixtures.CODE);
                    assertThat(reissue.reissuedAt()).isBeforeOrEqualTo(Instant.now());
                }));
        assertThat(browser.page(PAGE + "?done=REISSUE")).contains(DeskFixtures.SUCCESSOR.grouped(), "Replaced by");
        assertThat(browser.page("/registry/" + DeskFixtures.SUCCESSOR))
                .contains("Corrects", DeskFixtures.CODE.grouped());
    }

    @Test
    void namesTheCharactersThatCannotBePrintedAndKeepsWhatWasTyped() {
        sides.onCommand(ReissueCertificate.class, command -> {
            throw new RefusedException(IssuanceRefusal.UNDRAWABLE, Map.of("characters", "\ua66e (U+A66E)"));
        });

        assertThat(text(signedIn(Role.REGISTRAR)
                        .post(PAGE + "/reissue", Map.of("name", "Zo\ua66e", "note", "By letter"))
                        .expectStatus()
                        .isEqualTo(HttpStatus.CONFLICT)))
                .contains("cannot be printed on a certificate: \ua66e (U+A66E)", "value=\"Zo\ua66e\"", "By letter");
    }

    @Test
    void tellsARefusal() {
        sides.onCommand(SuspendCertificate.class, command -> {
            throw new RefusedException(IssuanceRefusal.ALREADY_SUSPENDED);
        });

        assertThat(text(signedIn(Role.REGISTRAR)
                        .post(PAGE + "/suspend", Map.of("note", "Because"))
                        .expectStatus()
                        .isEqualTo(HttpStatus.CONFLICT)))
                .contains("suspended already", "Because", "role=\"alert\"");
    }

    @Test
    void isClosedToOthers() {
        for (Role role : new Role[] {Role.LEARNER, Role.INSTRUCTOR, Role.ADMINISTRATOR, Role.AUDITOR}) {
            Browser browser = signedIn(role);
            browser.get("/registry").expectStatus().isForbidden();
            browser.get(PAGE).expectStatus().isForbidden();
            browser.post(PAGE + "/revoke", Map.of()).expectStatus().isForbidden();
        }
    }

    @Test
    void knowsNoOtherCode() {
        Browser browser = signedIn(Role.REGISTRAR);
        browser.get("/registry/not-a-code").expectStatus().isNotFound();
        browser.get(PAGE + "/destroy").expectStatus().isNotFound();
    }
}
