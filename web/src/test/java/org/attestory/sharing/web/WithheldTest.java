package org.attestory.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.credential.api.GetOpenCredential;
import org.attestory.document.api.Document;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.IsShared;
import org.attestory.issuance.api.SharedPart;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.issuance.api.Visibility;
import org.attestory.kernel.Role;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** What a holder keeps back is not asked for, and what is shown says how far it may travel. */
class WithheldTest extends PageTest {

    private static final String CODE = LearnerFixtures.CODE.value();
    private static final String FILES = "/certificates/" + CODE;

    private final AtomicReference<Sharing> chosen = new AtomicReference<>(Sharing.UNCHOSEN);
    private final AtomicReference<VerifyCertificate> asked = new AtomicReference<>();

    @BeforeEach
    void oneCertificate() {
        sides.onQuery(VerifyCertificate.class, Verification.class, query -> {
            asked.set(query);
            return LearnerFixtures.verification(chosen.get());
        });
        sides.onQuery(
                GetDocument.class,
                GetDocument.Result.class,
                query -> new GetDocument.Result(new Document(new byte[] {1, 2, 3}, "a.pdf", "tag-1")));
    }

    @Test
    void isNeverAskedForByStrangers() {
        sides.onQuery(IsShared.class, IsShared.Result.class, query -> new IsShared.Result(query.asker() != null));
        sides.onQuery(GetDocument.class, GetDocument.Result.class, query -> {
            throw new IllegalStateException("asked for what is kept back");
        });
        sides.onQuery(GetOpenCredential.class, GetOpenCredential.Result.class, query -> {
            throw new IllegalStateException("asked for what is kept back");
        });

        for (String file : List.of(".pdf", ".png", "/thumbnail.png", "/preview.png", ".json", ".jwt", "/latest")) {
            visitor().get(FILES + file, "*/*").expectStatus().isNotFound();
        }
        visitor().get("/embed/" + CODE).expectStatus().isNotFound();
    }

    /** One question, whoever's code it is, and the same bytes: nothing to tell by, and nothing to time. */
    @Test
    void isAnsweredLikeACodeThatNobodyHas() {
        List<String> questions = new CopyOnWriteArrayList<>();
        sides.onQuery(IsShared.class, IsShared.Result.class, query -> {
            questions.add(query.part() + " " + query.asker());
            return new IsShared.Result(false);
        });
        sides.onQuery(VerifyCertificate.class, Verification.class, query -> {
            questions.add("verified");
            return LearnerFixtures.verification(query.entered());
        });
        String unknown = VerificationCode.random(new Random(7)).value();

        for (String address : List.of(
                "certificates/#.pdf",
                "certificates/#.png",
                "certificates/#/thumbnail.png",
                "certificates/#/preview.png",
                "certificates/#.json",
                "certificates/#.jwt",
                "certificates/#/latest",
                "embed/#")) {
            questions.clear();
            String withheld = everything(address, CODE);
            List<String> asked = List.copyOf(questions);
            questions.clear();
            assertThat(everything(address, unknown))
                    .as(address)
                    .isEqualTo(withheld)
                    .startsWith("404");
            assertThat(questions).as(address).isEqualTo(asked).hasSize(1);
        }
    }

    private String everything(String address, String code) {
        EntityExchangeResult<String> answer = visitor()
                .get("/" + address.replace("#", code), "*/*")
                .expectBody(String.class)
                .returnResult();
        HttpHeaders headers = answer.getResponseHeaders();
        String said = answer.getStatus().value() + " "
                + headers.headerNames().stream()
                        .sorted()
                        .map(name -> name.equalsIgnoreCase("Set-Cookie") ? name : name + headers.get(name))
                        .toList()
                + answer.getResponseBody();
        return said.replace(code, "#").replaceAll("(name=\"_csrf\" value|name=\"csrf\" content)=\"[^\"]+\"", "$1");
    }

    @Test
    void isOpenToTheHolderAndTheStaff() {
        Browser holder = signedIn(Role.LEARNER);
        sides.onQuery(
                IsShared.class,
                IsShared.Result.class,
                query -> new IsShared.Result(
                        Objects.equals(query.asker(), holder.account().accountId())));

        holder.get(FILES + ".pdf", "*/*").expectStatus().isOk();
        signedIn(Role.REGISTRAR).get(FILES + ".pdf", "*/*").expectStatus().isOk();
        signedIn(Role.INSTRUCTOR).get(FILES + ".pdf", "*/*").expectStatus().isNotFound();
        signedIn(Role.LEARNER).get(FILES + ".pdf", "*/*").expectStatus().isNotFound();
    }

    @Test
    void isEachPartByItself() {
        sides.onQuery(
                IsShared.class,
                IsShared.Result.class,
                query -> new IsShared.Result(query.part() == SharedPart.PICTURE));

        visitor().get(FILES + "/thumbnail.png", "*/*").expectStatus().isOk();
        visitor().get(FILES + "/preview.png", "*/*").expectStatus().isOk();
        visitor().get(FILES + ".png", "*/*").expectStatus().isNotFound();
        visitor().get(FILES + ".pdf", "*/*").expectStatus().isNotFound();
    }

    @Test
    void isNotOnThePage() {
        chosen.set(Sharing.usual(Visibility.PRIVATE));

        assertThat(visitor().page("/verify/" + CODE))
                .contains("This certificate is valid", "A. D.", "The holder shows only a part")
                .doesNotContain("Dubois", "92%", "With distinction", "7 h", "og:", "twitter:");
    }

    @Test
    void isNotInTheAnswerToPrograms() {
        chosen.set(Sharing.usual(Visibility.PRIVATE));

        visitor()
                .get("/verify/" + CODE, "application/json")
                .expectHeader()
                .valueEquals("X-Robots-Tag", Robots.NOTHING)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("valid")
                .jsonPath("$.certificate.holderName")
                .isEqualTo("A. D.")
                .jsonPath("$.certificate.partial")
                .isEqualTo(true)
                .jsonPath("$.certificate.gradePercent")
                .doesNotExist()
                .jsonPath("$.certificate.hours")
                .doesNotExist()
                .jsonPath("$.certificate.completedAt")
                .doesNotExist()
                .jsonPath("$.certificate.outcomes")
                .isEmpty();
    }

    @Test
    void keepsRobotsAwayUnlessTheHolderWantsThem() {
        assertThat(visitor().page("/verify/" + CODE)).contains("<meta name=\"robots\" content=\"noindex");
        assertThat(headers("/verify/" + CODE).getFirst("X-Robots-Tag")).isEqualTo(Robots.NOTHING);
        assertThat(headers(FILES + ".pdf").getFirst("X-Robots-Tag")).isEqualTo(Robots.NOTHING);

        chosen.set(Sharing.usual(Visibility.PUBLIC));
        assertThat(visitor().page("/verify/" + CODE)).doesNotContain("noindex");
        assertThat(headers("/verify/" + CODE).getFirst("X-Robots-Tag")).isNull();
        assertThat(headers("/").getFirst("X-Robots-Tag")).isNull();
        assertThat(text(visitor().get("/robots.txt", "*/*").expectStatus().isOk()))
                .contains("User-agent: *\n", "Disallow: /learn\n")
                .doesNotContain("Disallow: /verify");
    }

    @Test
    void hasAPictureForOtherSitesIfTheHolderShowsIt() {
        assertThat(visitor().page("/verify/" + CODE))
                .containsPattern("og:image\" content=\"http://[^\"]+/certificates/" + CODE + "/preview.png")
                .contains("name=\"twitter:card\" content=\"summary_large_image\"", "og:image:width\" content=\"1200\"");
        chosen.set(new Sharing(Visibility.PUBLIC, Set.of()));
        assertThat(visitor().page("/verify/" + CODE))
                .contains("name=\"twitter:card\" content=\"summary\"", "og:title")
                .doesNotContain("og:image");
    }

    @Test
    void countsVerifiersButNeitherRobotsNorPeopleAtHomeHere() {
        visitor().page("/verify/" + CODE);
        assertThat(asked.get().counted()).as("a browser").isTrue();
        visitor().named("LinkedInBot/1.0 (compatible)").page("/verify/" + CODE);
        assertThat(asked.get().counted()).as("a robot").isFalse();
        signedIn(Role.LEARNER).page("/verify/" + CODE);
        assertThat(asked.get().counted()).as("somebody signed in").isFalse();
        visitor().get("/verify/" + CODE, "application/json").expectStatus().isOk();
        assertThat(asked.get().counted()).as("a program").isTrue();
        visitor().get("/embed/" + CODE).expectStatus().isOk();
        assertThat(asked.get().counted()).as("a widget").isFalse();
    }

    @Test
    void goesIntoAFrameWithoutFollowingAnybody() {
        EntityExchangeResult<String> answer = visitor()
                .get("/embed/" + CODE)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();

        assertThat(answer.getResponseBody())
                .contains("Valid", "Data protection in practice", "Am\u00e9lie Dubois", "thumbnail.png")
                .containsPattern("href=\"http://[^\"]+/verify/" + CODE + "\"")
                .doesNotContain("<script", "<form", "style=");
        HttpHeaders headers = answer.getResponseHeaders();
        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors *")
                .doesNotContain("script-src", "unsafe");
        assertThat(headers.getFirst("X-Frame-Options")).isNull();
        assertThat(headers.getFirst("Set-Cookie")).isNull();
        assertThat(headers.getFirst("X-Robots-Tag")).isEqualTo(Robots.NOTHING);
        assertThat(headers("/verify/" + CODE).getFirst("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void comesInTheColorsOfTheSite() {
        assertThat(text(visitor().get("/embed/" + CODE + "?theme=dark"))).contains("data-theme=\"dark\"");
        assertThat(text(visitor().get("/embed/" + CODE + "?theme=%22x"))).contains("data-theme=\"auto\"");
    }

    @Test
    void showsNothingInAFrameOfWhomEverybodyIsToForget() {
        String unknown = text(visitor().get("/embed/nonsense").expectStatus().isNotFound());
        sides.onQuery(
                VerifyCertificate.class,
                Verification.class,
                query -> LearnerFixtures.verification(CODE, VerificationStatus.ERASED));

        assertThat(text(visitor().get("/embed/" + CODE).expectStatus().isNotFound()))
                .isEqualTo(unknown);
    }

    private HttpHeaders headers(String path) {
        return visitor().get(path).returnResult(Void.class).getResponseHeaders();
    }
}
