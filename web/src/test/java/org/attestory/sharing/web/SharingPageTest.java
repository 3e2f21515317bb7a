package org.attestory.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.account.api.AccountId;
import org.attestory.issuance.api.ChooseSharing;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.Visibility;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.attestory.verification.api.GetVerificationCounts;
import org.attestory.verification.api.GetVerificationCounts.Day;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a holder shows of a certificate is theirs to choose, and the page tells the ways to show it. */
class SharingPageTest extends PageTest {

    private static final String CODE = LearnerFixtures.CODE.value();
    private static final String PAGE = "/learn/certificates/" + CODE;

    private final AtomicReference<Sharing> chosen = new AtomicReference<>(Sharing.UNCHOSEN);

    @Test
    void hasLinkCodeLinkedInAndWidget() {
        assertThat(holder().page(PAGE))
                .containsPattern("id=\"link\"[^>]*>http://[^<]+/verify/" + CODE + "<")
                .contains("src=\"" + PAGE + "/qr.svg\"")
                .contains("https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME")
                .contains(
                        "name=Data%20protection%20in%20practice", "organizationName=Institute%20for%20Open%20Learning")
                .contains("issueYear=2026", "issueMonth=11", "expirationYear=2029", "expirationMonth=11")
                .contains("certId=" + LearnerFixtures.CODE.grouped())
                .containsPattern("certUrl=http(:|%3A)(//|%2F%2F)[^&\"]+verify")
                .containsPattern("&lt;iframe src=&quot;http://[^&]+/embed/" + CODE + "&quot;");
    }

    @Test
    void offersNoOtherSitesWhatIsPrivate() {
        chosen.set(Sharing.usual(Visibility.PRIVATE));

        assertThat(holder().page(PAGE)).contains("/qr.svg", "Private").doesNotContain("linkedin.com", "/embed/");
    }

    @Test
    void hasACodeToScanInCapitals() {
        assertThat(text(holder().get(PAGE + "/qr.svg")
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType("image/svg+xml")))
                .startsWith("<svg ")
                .contains("<path d=\"M4 4h7v1");
        Browser other = signedIn(Role.LEARNER);
        other.get(PAGE + "/qr.svg").expectStatus().isNotFound();
    }

    @Test
    void tellsHowOftenItWasVerified() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        sides.onQuery(
                GetVerificationCounts.class,
                GetVerificationCounts.Result.class,
                query -> new GetVerificationCounts.Result(
                        List.of(new Day(query.from(), 1), new Day(query.until(), 11))));

        assertThat(holder().page(PAGE))
                .contains("Verified 12 times in the last 30 days.", "<td>11</td>", "<td>1</td>")
                .containsPattern("<rect width=\"8\" x=\"291\" y=\"0\" height=\"40\"")
                .contains(String.valueOf(today.getYear()));
    }

    @Test
    void tellsThatNobodyVerifiedIt() {
        assertThat(holder().page(PAGE))
                .contains("Nobody has verified it in the last 30 days.")
                .doesNotContain("<rect");
    }

    @Test
    void showsWhatIsChosen() {
        chosen.set(new Sharing(Visibility.PRIVATE, Set.of(SharedDetail.HOURS)));

        assertThat(holder().page(PAGE + "/sharing"))
                .containsPattern("value=\"PRIVATE\" checked")
                .containsPattern("name=\"privately\" value=\"HOURS\" checked")
                .containsPattern("name=\"privately\" value=\"GRADE\">")
                .containsPattern("name=\"openly\" value=\"GRADE\" checked");
    }

    @Test
    void sendsWhatIsTickedForTheChosenKind() {
        Browser holder = holder();

        choose(holder, "PRIVATE", List.of("GRADE", "FILES"), List.of("HOURS"))
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(PAGE + "?sharing=chosen");
        assertThat(lastChoice()).isEqualTo(new Sharing(Visibility.PRIVATE, Set.of(SharedDetail.HOURS)));
        assertThat(sides.sent().getLast().actor().id())
                .isEqualTo(holder.account().accountId().value());

        choose(holder, "PUBLIC", List.of("FULL_NAME", "HOURS"), List.of());
        assertThat(lastChoice())
                .isEqualTo(new Sharing(Visibility.PUBLIC, EnumSet.of(SharedDetail.FULL_NAME, SharedDetail.HOURS)));
        assertThat(holder.page(PAGE + "?sharing=chosen")).contains("Saved. The certificate is public.");
    }

    @Test
    void keepsWhatWasTickedIfItContradictsItself() {
        Browser holder = holder();
        sides.onCommand(ChooseSharing.class, command -> {
            throw new RefusedException(IssuanceRefusal.SHOWN_IN_FILES);
        });

        assertThat(text(choose(holder, "UNLISTED", List.of("HOURS", "PICTURE"), List.of())
                        .expectStatus()
                        .isEqualTo(HttpStatus.CONFLICT)))
                .contains("The picture and the files show everything.")
                .containsPattern("name=\"openly\" value=\"PICTURE\" checked")
                .containsPattern("name=\"openly\" value=\"GRADE\">");
    }

    @Test
    void refusesWhatNobodyCanHaveChosen() {
        Browser holder = holder();

        choose(holder, "SECRET", List.of(), List.of()).expectStatus().isBadRequest();
        assertThat(sides.sent()).noneMatch(sent -> sent.command() instanceof ChooseSharing);
    }

    @Test
    void isClosedToOtherLearners() {
        holder();
        Browser other = signedIn(Role.LEARNER);
        other.page("/learn");

        other.get(PAGE + "/sharing").expectStatus().isNotFound();
        choose(other, "PUBLIC", List.of(), List.of()).expectStatus().isNotFound();
        assertThat(sides.sent()).noneMatch(sent -> sent.command() instanceof ChooseSharing);
    }

    private static WebTestClient.ResponseSpec choose(
            Browser browser, String visibility, List<String> openly, List<String> privately) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("visibility", visibility);
        form.addAll("openly", openly);
        form.addAll("privately", privately);
        return browser.post(PAGE + "/sharing", form);
    }

    private Sharing lastChoice() {
        return ((ChooseSharing) sides.sent().getLast().command()).sharing();
    }

    private Browser holder() {
        Browser holder = signedIn(Role.LEARNER);
        AccountId id = holder.account().accountId();
        sides.onQuery(
                GetCertificate.class,
                GetCertificate.Result.class,
                query -> new GetCertificate.Result(LearnerFixtures.certificate(id, chosen.get())));
        sides.onCommand(ChooseSharing.class, command -> {
            chosen.set(command.sharing());
            return null;
        });
        return holder;
    }
}
