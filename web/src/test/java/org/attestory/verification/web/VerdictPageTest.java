package org.attestory.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.attestory.verification.api.Hindsight;
import org.attestory.verification.api.Hindsight.Kind;
import org.attestory.verification.api.Hindsight.Turn;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationRefusal;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people see beyond the verdict: checks, days in the past, mistakes, and that nothing can be said. */
class VerdictPageTest extends PageTest {

    private static final String CODE = LearnerFixtures.CODE.value();
    private static final Instant NOW = LearnerFixtures.NOW;
    private static final Pattern TOKEN = Pattern.compile("name=\"_?csrf\"[^>]*(?:value|content)=\"([^\"]+)\"");

    private final List<VerifyCertificate> asked = new ArrayList<>();
    private final AtomicReference<@Nullable VerificationRefusal> refusal = new AtomicReference<>();
    private Verification present = LearnerFixtures.verification(CODE, VerificationStatus.VALID);
    private Verification past = present;

    @BeforeEach
    void answer() {
        sides.onQuery(VerifyCertificate.class, Verification.class, query -> {
            asked.add(query);
            VerificationRefusal refused = refusal.get();
            if (refused == VerificationRefusal.NOT_ESTABLISHED || (refused != null && query.at() != null)) {
                throw new RefusedException(refused);
            }
            return query.at() == null ? present : past;
        });
    }

    @Test
    void saysWhichChecksThereAreBeforeTheyRunAndHowTheyAreMade() {
        assertThat(visitor().page("/verify"))
                .contains("Issuer\u2019s signature", "Content unchanged", "Not replaced", "<details>")
                .contains("/.well-known/jwks.json")
                .doesNotContain("Passed");
        assertThat(visitor().page("/verify/" + CODE))
                .contains("Issuer\u2019s signature", "/.well-known/jwks.json", "Passed");
    }

    @Test
    void showsEverybodyTheSamePageWithFormTokensOfTheirOwn() {
        String first = visitor().page("/verify/" + CODE);
        Browser other = visitor();
        String second = other.page("/verify/" + CODE);

        assertThat(tokens(first)).hasSize(1);
        assertThat(tokens(second)).hasSize(1).doesNotContainAnyElementsOf(tokens(first));
        assertThat(second.replace(tokens(second).iterator().next(), "TOKEN"))
                .isEqualTo(first.replace(tokens(first).iterator().next(), "TOKEN"));
        other.post("/preferences", Map.of("theme", "dark", "next", "/verify/" + CODE))
                .expectStatus()
                .isSeeOther();
    }

    @Test
    void showsAPageAsItsReaderPrefersIt() {
        visitor().page("/verify/" + CODE);

        assertThat(visitor().cookie("preferences", "dark.large.fr").page("/verify/" + CODE))
                .contains("data-theme=\"dark\"", "data-size=\"large\"", "lang=\"fr\"");
        assertThat(signedIn(Role.LEARNER).page("/verify/" + CODE)).contains("/log-out");
        assertThat(visitor().page("/verify/" + CODE)).doesNotContain("/log-out").contains("data-theme=\"auto\"");
    }

    @Test
    void showsAtOnceThatItHoldsNoLonger() {
        String before = visitor().page("/verify/" + CODE);
        present = LearnerFixtures.verification(CODE, VerificationStatus.REVOKED);

        assertThat(visitor().page("/verify/" + CODE)).isNotEqualTo(before).contains("class=\"verdict revoked\"");
    }

    private static Set<String> tokens(String page) {
        return TOKEN.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void showsWhatItIsAlignedWith() {
        assertThat(visitor().page("/verify/" + CODE))
                .contains(
                        "href=\"https://doi.org/10.2760/115376\"",
                        "Protecting personal data and privacy",
                        "DigComp 2.2");
        visitor()
                .get("/verify/" + CODE, "application/json")
                .expectBody()
                .jsonPath("$.certificate.alignments[0].address")
                .isEqualTo("https://doi.org/10.2760/115376")
                .jsonPath("$.certificate.alignments[0].description")
                .doesNotExist();
    }

    @Test
    void showsThePictureOfTheCertificateLazilyWithWords() {
        assertThat(visitor().page("/verify/" + CODE))
                .containsPattern("<img[^>]+loading=\"lazy\"[^>]+src=\"/certificates/" + CODE
                        + "/thumbnail.png\"[^>]+alt=\"Picture of the certificate: Data protection in practice, Am")
                .doesNotContain("class=\"stamp\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = VerificationStatus.class,
            names = {"EXPIRED", "SUSPENDED", "REVOKED", "SUPERSEDED", "NOT_YET_VALID"})
    void stampsThePictureOfWhatDoesNotHoldAndFirstSaysWhatToDo(VerificationStatus status) {
        present = LearnerFixtures.verification(CODE, status);

        String page = visitor().page("/verify/" + CODE);

        assertThat(page).contains("class=\"stamp\"").containsOnlyOnce("What to do now");
        assertThat(page.indexOf("What to do now")).isLessThan(page.indexOf("class=\"holder\""));
    }

    @Test
    void showsNoPictureOfWhomNobodyKnowsAnyMore() {
        present = LearnerFixtures.verification(CODE, VerificationStatus.ERASED);
        assertThat(visitor().page("/verify/" + CODE)).doesNotContain("thumbnail.png");
    }

    @Test
    void asksAboutTheEndOfADayInTheZoneOfTheCertificate() {
        past = then(VerificationStatus.VALID, VerificationStatus.VALID, VerificationStatus.VALID, List.of());

        String page = visitor().page("/verify/" + CODE + "?on=2026-03-03");

        assertThat(asked.getLast().at()).isEqualTo(Instant.parse("2026-03-03T22:59:59.999Z"));
        assertThat(page)
                .contains("<h1>On 3 March 2026 this certificate was valid</h1>", "value=\"2026-03-03\"")
                .contains("Nothing that was recorded later changes what held that day.")
                .contains("Nothing was recorded about it since.", "class=\"verdict valid\"");
    }

    @Test
    void saysWhatWasKnownThenBesideWhatIsKnownNow() {
        past = then(
                VerificationStatus.VALID,
                VerificationStatus.REVOKED,
                VerificationStatus.REVOKED,
                List.of(new Turn(Kind.REVOKED, NOW, RevocationReason.FRAUD, null)));

        assertThat(visitor().page("/verify/" + CODE + "?on=2026-03-03"))
                .contains("<h1>On 3 March 2026 this certificate passed for valid, but should not have</h1>")
                .contains("Revoked on 20 November 2026: obtained by deception")
                .contains("It was in effect, and nothing recorded spoke against it.")
                .contains("This certificate is revoked", "class=\"verdict revoked\"");
    }

    @Test
    void confirmsTheDayThoughItWasRevokedLaterForAReasonOfItsOwn() {
        past = then(
                VerificationStatus.VALID,
                VerificationStatus.VALID,
                VerificationStatus.REVOKED,
                List.of(new Turn(Kind.REVOKED, NOW, RevocationReason.HOLDER_REQUEST, null)));

        assertThat(visitor().page("/verify/" + CODE + "?on=2026-03-03"))
                .contains("<h1>On 3 March 2026 this certificate was valid</h1>")
                .contains("Revoked on 20 November 2026: at the holder\u2019s request");
    }

    @ParameterizedTest
    @EnumSource(VerificationStatus.class)
    void hasWordsForEveryStatusThenAndNow(VerificationStatus status) {
        for (VerificationStatus other : VerificationStatus.values()) {
            past = then(status, other, other, List.of());
            assertThat(text(visitor().get("/verify/" + CODE + "?on=2026-03-03")))
                    .doesNotContain("??");
            assertThat(text(visitor()
                            .cookie("preferences", "auto.medium.fr")
                            .get("/verify/" + CODE + "?on=2026-03-03")))
                    .doesNotContain("??");
        }
    }

    @Test
    void takesTodayForNow() {
        assertThat(visitor().page("/verify/" + CODE + "?on=2026-11-20")).contains("<h1>This certificate is valid</h1>");
        assertThat(asked).extracting(VerifyCertificate::at).containsOnlyNulls();
    }

    @Test
    void saysThatTheFutureIsAGuess() {
        assertThat(visitor().page("/verify/" + CODE + "?on=2028-01-01"))
                .contains("If nothing else is recorded, on 1 January 2028:");
    }

    @Test
    void keepsADayThatCannotBeRead() {
        assertThat(text(visitor()
                        .get("/verify/" + CODE + "?on=yesterday")
                        .expectStatus()
                        .isBadRequest()))
                .contains("value=\"yesterday\"", "id=\"on-error\"", "<h1>This certificate is valid</h1>");
    }

    @Test
    void saysThatThePastCannotBeRead() {
        refusal.set(VerificationRefusal.PAST_NOT_ESTABLISHED);

        assertThat(text(visitor()
                        .get("/verify/" + CODE + "?on=2026-03-03")
                        .expectStatus()
                        .isEqualTo(503)))
                .contains("The history cannot be read at this moment", "<h1>This certificate is valid</h1>");
    }

    @Test
    void saysThatNothingCanBeSaid() {
        refusal.set(VerificationRefusal.NOT_ESTABLISHED);

        assertThat(text(visitor()
                        .get("/verify/" + CODE)
                        .expectStatus()
                        .isEqualTo(503)
                        .expectHeader()
                        .valueEquals("Retry-After", "30")))
                .contains("<h1>We cannot say at the moment</h1>")
                .doesNotContain("is valid", "Am\u00e9lie");
        visitor()
                .get("/verify/" + CODE, "application/json")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .contentType("application/problem+json")
                .expectHeader()
                .valueEquals("Retry-After", "30")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("verification.not-established")
                .jsonPath("$.status")
                .isEqualTo(503);
    }

    @Test
    void saysSinceWhenNothingWasHeard() {
        present = with(present, NOW.minus(Duration.ofMinutes(5)));

        assertThat(visitor().page("/verify/" + CODE))
                .contains("Nothing was heard from the history since 20 November 2026 at 08:55 (Europe/Paris).");
        visitor()
                .get("/verify/" + CODE, "application/json")
                .expectBody()
                .jsonPath("$.newsAsOf")
                .isEqualTo("2026-11-20T07:55:00Z");
        present = with(present, NOW.minusSeconds(2));
        assertThat(visitor().page("/verify/" + CODE)).doesNotContain("Nothing was heard");
    }

    @Test
    void tellsProgramsWhatIsKnownByNow() {
        past = then(
                VerificationStatus.VALID,
                VerificationStatus.REVOKED,
                VerificationStatus.REVOKED,
                List.of(new Turn(Kind.REVOKED, NOW, RevocationReason.FRAUD, null)));

        visitor()
                .get("/verify/" + CODE + "?at=2026-03-03T12:00:00Z", "application/json")
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("valid")
                .jsonPath("$.hindsight.thatDay")
                .isEqualTo("revoked")
                .jsonPath("$.hindsight.today")
                .isEqualTo("revoked")
                .jsonPath("$.hindsight.since[0].kind")
                .isEqualTo("revoked")
                .jsonPath("$.hindsight.since[0].reason")
                .isEqualTo("fraud");
    }

    @Test
    void writesEachAnswerWithItsOwnInstants() {
        for (int second = 1; second < 4; second++) {
            present = new Verification(
                    present.status(),
                    present.code(),
                    NOW.plusSeconds(second),
                    present.certificate(),
                    present.checks(),
                    NOW.plusSeconds(second).minusMillis(1),
                    null);
            visitor()
                    .get("/verify/" + CODE, "application/json")
                    .expectBody()
                    .jsonPath("$.checkedAt")
                    .isEqualTo("2026-11-20T08:00:0" + second + "Z")
                    .jsonPath("$.newsAsOf")
                    .isEqualTo("2026-11-20T08:00:0" + (second - 1) + ".999Z")
                    .jsonPath("$.code")
                    .isEqualTo(CODE);
        }
    }

    @Test
    void marksTheSymbolThatIsProbablyWrongAndOffersWhatWouldFit() {
        char wrong = CODE.charAt(6) == '7' ? '8' : '7';
        String entered = CODE.substring(0, 6) + wrong + CODE.substring(7);
        present = LearnerFixtures.verification(entered, VerificationStatus.MISTYPED);

        assertThat(text(visitor().get("/verify?code=" + entered).expectStatus().isBadRequest()))
                .contains("<mark>" + wrong + "</mark>")
                .contains("Probably symbol 7: you entered " + wrong + ", and " + CODE.charAt(6) + " would fit.")
                .contains("name=\"code\" value=\"" + CODE + "\"")
                .doesNotContain("href=\"/verify/" + CODE);
    }

    @Test
    void countsTheSymbolsOfACodeThatIsTooShort() {
        present = LearnerFixtures.verification("7K3M", VerificationStatus.MISTYPED);

        assertThat(text(visitor().get("/verify?code=7K3M").expectStatus().isBadRequest()))
                .contains("There are 4 symbols; a code has 20.");
    }

    private Verification then(
            VerificationStatus known, VerificationStatus thatDay, VerificationStatus today, List<Turn> since) {
        Verification shown = LearnerFixtures.verification(CODE, known);
        return new Verification(
                known,
                CODE,
                Instant.parse("2026-03-03T22:59:59.999Z"),
                shown.certificate(),
                shown.checks(),
                NOW,
                new Hindsight(NOW, thatDay, today, since));
    }

    private static Verification with(Verification verification, Instant newsAsOf) {
        return new Verification(
                verification.status(),
                verification.code(),
                verification.askedAt(),
                verification.certificate(),
                verification.checks(),
                newsAsOf,
                null);
    }
}
