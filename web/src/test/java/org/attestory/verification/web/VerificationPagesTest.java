package org.attestory.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.attestory.verification.api.VerifyCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

class VerificationPagesTest extends PageTest {

    private static final String CODE = LearnerFixtures.CODE.value();

    @Autowired
    private MessageSource messages;

    private final AtomicReference<VerifyCertificate> asked = new AtomicReference<>();
    private VerificationStatus status = VerificationStatus.VALID;

    @BeforeEach
    void answer() {
        sides.onQuery(VerifyCertificate.class, Verification.class, query -> {
            asked.set(query);
            return LearnerFixtures.verification(query.entered(), status);
        });
    }

    @ParameterizedTest
    @EnumSource(VerificationStatus.class)
    void saysTheVerdictFirst(VerificationStatus verdict) {
        status = verdict;

        String page = text(visitor().get("/verify/" + CODE).expectStatus().isEqualTo(expected(verdict)));

        String title = messages.getMessage("verdict." + verdict.name(), null, Locale.ENGLISH);
        String advice = messages.getMessage("verdict." + verdict.name() + ".advice", null, Locale.ENGLISH);
        assertThat(page)
                .contains("<h1>" + title + "</h1>")
                .contains(advice)
                .doesNotContain("??", "example.org", "a note for the staff");
    }

    @ParameterizedTest
    @EnumSource(VerificationStatus.class)
    void answersPrograms(VerificationStatus verdict) {
        status = verdict;

        visitor()
                .get("/verify/" + CODE, "application/json")
                .expectStatus()
                .isEqualTo(expected(verdict))
                .expectHeader()
                .contentType("application/json")
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(verdict.publicName())
                .jsonPath("$.checkedAt")
                .isEqualTo("2026-11-20T08:00:00Z")
                .jsonPath("$.checks.length()")
                .isEqualTo(10)
                .jsonPath("$.checks[0].name")
                .isEqualTo("code_well_formed")
                .jsonPath("$.checks[0].detail")
                .isNotEmpty();
    }

    @Test
    void tellsProgramsWhatIsAttested() {
        visitor()
                .get("/verify/" + CODE, "application/json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(CODE)
                .jsonPath("$.certificate.holderName")
                .isEqualTo("Am\u00e9lie Dubois")
                .jsonPath("$.certificate.program")
                .isEqualTo("data-protection")
                .jsonPath("$.certificate.level")
                .isEqualTo("Foundation")
                .jsonPath("$.certificate.honours")
                .isEqualTo("With distinction")
                .jsonPath("$.certificate.number")
                .isEqualTo("2026-000123")
                .jsonPath("$.certificate.validUntil")
                .isEqualTo("2029-11-20T23:00:00Z")
                .jsonPath("$.certificate.issuer.name")
                .isEqualTo("Institute for Open Learning")
                .jsonPath("$.revokedAt")
                .doesNotExist()
                .jsonPath("$.note")
                .doesNotExist();
    }

    @Test
    void tellsProgramsWhoSupersedesAndWhyRevoked() {
        status = VerificationStatus.SUPERSEDED;
        visitor()
                .get("/verify/" + CODE, "application/json")
                .expectBody()
                .jsonPath("$.supersededBy")
                .isEqualTo(LearnerFixtures.SUCCESSOR.value());
        status = VerificationStatus.REVOKED;
        visitor()
                .get("/verify/" + CODE, "application/json")
                .expectBody()
                .jsonPath("$.revocationReason")
                .isEqualTo("issued_in_error");
    }

    @Test
    void printsTheLastValidDayAndNotTheFirstInvalidInstant() {
        assertThat(text(visitor().get("/verify/" + CODE))).contains("20 November 2029");
    }

    @Test
    void showsTheNumberAndTheHonours() {
        assertThat(text(visitor().get("/verify/" + CODE))).contains("2026-000123", "With distinction");
    }

    @Test
    void answersAsOfAnInstant() {
        visitor()
                .get("/verify/" + CODE + "?at=2026-01-01T00:00:00Z")
                .expectStatus()
                .isOk();
        assertThat(asked.get().at()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));

        visitor()
                .get("/verify/" + CODE + "?at=2026-01-01T00:00:00Z", "application/json")
                .expectStatus()
                .isOk();
        visitor()
                .get("/verify/" + CODE + "?at=yesterday", "application/json")
                .expectStatus()
                .isBadRequest();
        visitor().get("/verify/" + CODE + "?at=yesterday").expectStatus().isBadRequest();
    }

    @Test
    void forgivesHowACodeIsTyped() {
        String typed = LearnerFixtures.CODE.grouped().toLowerCase(Locale.ROOT).replace("0", "o");
        visitor()
                .get("/verify?code=" + typed)
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/verify/" + CODE);
        visitor().get("/v/" + typed).expectStatus().isSeeOther().expectHeader().location("/verify/" + CODE);
        visitor().get("/V/" + CODE).expectStatus().isSeeOther().expectHeader().location("/verify/" + CODE);
    }

    @Test
    void keepsAMistypedCodeForCorrection() {
        status = VerificationStatus.MISTYPED;
        assertThat(text(visitor().get("/verify?code=abc<def").expectStatus().isBadRequest()))
                .contains("value=\"abc&lt;def\"");
    }

    @Test
    void speaksFrench() {
        Browser french = visitor().cookie("preferences", "auto.medium.fr");
        assertThat(text(french.get("/verify/" + CODE))).contains("Ce certificat est valable", "<html lang=\"fr\"");
    }

    private static int expected(VerificationStatus status) {
        return switch (status) {
            case UNKNOWN -> 404;
            case MISTYPED -> 400;
            case VALID, EXPIRED, SUSPENDED, REVOKED, SUPERSEDED, NOT_YET_VALID, ERASED -> 200;
        };
    }

    @Test
    void showsAPictureToOtherSitesOnlyOfWhatHolds() {
        assertThat(visitor().page("/verify/" + CODE))
                .contains("property=\"og:title\" content=\"This certificate is valid\"")
                .containsPattern("og:image\" content=\"http://[^\"]+/certificates/" + CODE + "/preview.png");
        status = VerificationStatus.REVOKED;
        assertThat(visitor().page("/verify/" + CODE)).contains("og:title").doesNotContain("og:image");
    }
}
