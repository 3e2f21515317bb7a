package org.attestory.issuance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestory.access.command.Acting.refusal;

import java.time.Instant;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.attestory.access.command.Acting;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.command.EnrolmentGiven;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateIssued;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.IssueCertificate;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.SharingChosen;
import org.attestory.issuance.api.Visibility;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Refusal;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramId;
import org.attestory.program.command.ProgramGiven;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateVersion;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssueCertificateTest {

    private final VerificationCodes codes = new RememberedVerificationCodes();

    @Test
    void freezesWhatIsAttested() {
        issuing(ProgramGiven.definition(), CertificateGiven.holder("Ada Lovelace"))
                .givenNoPriorActivity()
                .when(issue("en", null))
                .expectEvents(CertificateGiven.issued());
    }

    @Test
    void beginsWithWhatTheHolderChoseBeforehand() {
        Sharing chosen = Sharing.usual(Visibility.PRIVATE);
        issuing(ProgramGiven.definition(), CertificateGiven.holder("Ada Lovelace", chosen))
                .givenNoPriorActivity()
                .when(issue("en", null))
                .expectEvents(CertificateGiven.issued(), new SharingChosen(CertificateGiven.ID, chosen));
    }

    @Test
    void speaksTheLanguageOfTheCertificate() {
        AttestedContent content = contentOf(ProgramGiven.definition(), issue("fr", null));

        assertThat(content.language()).isEqualTo("fr");
        assertThat(content.kind()).isEqualTo("Attestation de formation");
        assertThat(content.title()).isEqualTo("Premiers secours");
        assertThat(content.level()).isEqualTo("Grand public");
        assertThat(content.outcomes()).containsExactly("Alerte les secours");
        assertThat(content.honours()).isEqualTo("Mention tr\u00e8s bien");
        assertThat(content.institutionName()).isEqualTo("Notre centre");
        assertThat(content.signatories()).containsExactly(new AttestedContent.Signatory("A. Signer", "Directrice"));
    }

    @Test
    void fallsBackToTheLanguageOfTheProgram() {
        assertThat(contentOf(ProgramGiven.definition(), issue("xx", null)).language())
                .isEqualTo("en");
    }

    @Test
    void holdsForEverWithoutValidity() {
        assertThat(contentOf(ProgramGiven.definitionValidFor(null), issue("en", null))
                        .validUntil())
                .isNull();
    }

    @Test
    void holdsFromTheEndOfTheEmbargo() {
        Instant embargo = Instant.parse("2026-12-31T23:30:00Z");
        AttestedContent content = contentOf(ProgramGiven.definition(), issue("en", embargo));

        assertThat(content.validFrom()).isEqualTo(embargo);
        assertThat(content.validUntil()).isEqualTo(Instant.parse("2029-01-01T23:00:00Z"));
    }

    @Test
    void endsAtMidnightOfTheProgramsZoneInSummerToo() {
        AttestedContent content = contentOf(ProgramGiven.definitionValidFor(Period.ofMonths(5)), issue("en", null));

        assertThat(content.validUntil()).isEqualTo(Instant.parse("2026-08-02T22:00:00Z"));
    }

    @Test
    void refusesATermThatEndsBeforeItBegins() {
        issuing(ProgramGiven.definitionValidFor(Period.ofDays(-2)), CertificateGiven.holder("Ada Lovelace"))
                .givenNoPriorActivity()
                .when(issue("en", null))
                .expectExceptionDetails(refusal(IssuanceRefusal.EMBARGO_AFTER_EXPIRY));
    }

    @Test
    void changesNothingWhenRepeatedUnderAnotherCode() {
        codes.claim(CertificateGiven.code(9), CertificateGiven.ID);
        issuing(ProgramGiven.definition(), CertificateGiven.holder("Ada Lovelace"))
                .given(CertificateGiven.issued())
                .when(issue("en", null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesACodeOfAnotherCertificate() {
        codes.claim(CertificateGiven.CODE, CertificateGiven.ID.successor());
        issuing(ProgramGiven.definition(), CertificateGiven.holder("Ada Lovelace"))
                .givenNoPriorActivity()
                .when(issue("en", null))
                .expectExceptionDetails(refusal(IssuanceRefusal.CODE_TAKEN));
    }

    @Test
    void refusesAnUnknownProgram() {
        issuing(ProgramGiven.definition(), CertificateGiven.holder("Ada Lovelace"))
                .givenNoPriorActivity()
                .when(issue(CertificateGiven.ID, EnrolmentGiven.ID, ProgramId.ofSlug("unknown"), "en", null))
                .expectExceptionDetails(refusal(IssuanceRefusal.UNKNOWN_PROGRAM));
    }

    @Test
    void refusesATemplateThatWasNeverPublished() {
        TemplateId unknown = new TemplateId("template-unknown");
        issuing(ProgramGiven.definitionDrawnWith(unknown, "A. Signer"), CertificateGiven.holder("Ada Lovelace"))
                .givenNoPriorActivity()
                .when(issue("en", null))
                .expectExceptionDetails(refusal(IssuanceRefusal.UNKNOWN_TEMPLATE));
    }

    @Test
    void keepsTheLatestVersionOfATemplateThatWasRetiredSince() {
        issuing(
                        ProgramGiven.definitionDrawnWith(ProgramGiven.RETIRED_TEMPLATE, "A. Signer"),
                        CertificateGiven.holder("Ada Lovelace"))
                .givenNoPriorActivity()
                .when(issue("en", null))
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(
                        Matchers.predicate((CertificateIssued issued) -> issued.content()
                                .template()
                                .equals(new TemplateVersion(ProgramGiven.RETIRED_TEMPLATE, 3))))));
    }

    @Test
    void refusesCharactersThatNoFontHasAndNamesThem() {
        issuing(ProgramGiven.definition(), CertificateGiven.holder("Ada \u0f00"))
                .givenNoPriorActivity()
                .when(issue("en", null))
                .expectExceptionDetails(
                        new Refusal(IssuanceRefusal.UNDRAWABLE.code(), Map.of("characters", "\u0f00 (U+0F00)")));
    }

    @Test
    void refusesAHolderWithoutAName() {
        issuing(ProgramGiven.definition(), accountId -> Optional.empty())
                .givenNoPriorActivity()
                .when(issue("en", null))
                .expectExceptionDetails(refusal(IssuanceRefusal.HOLDER_ERASED));
    }

    @Test
    void refusesASecondCertificateForAnEnrolment() {
        CertificateId other = new CertificateId("certificate-other");
        issuing(ProgramGiven.definition(), CertificateGiven.holder("Ada Lovelace"))
                .givenNoPriorActivity()
                .when(issue(other, EnrolmentGiven.ID, ProgramGiven.ID, "en", null))
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    @Test
    void recordsAnAchievementFromElsewhere() {
        CertificateId other = new CertificateId("certificate-other");
        issuing(ProgramGiven.definition(), CertificateGiven.holder("Ada Lovelace"))
                .givenNoPriorActivity()
                .when(issue(other, null, ProgramGiven.ID, "en", null))
                .expectEvents(new CertificateIssued(
                        other, CertificateGiven.CODE, null, CertificateGiven.HOLDER, CertificateGiven.content(), null));
    }

    private static AttestedContent contentOf(ProgramDefinition definition, IssueCertificate command) {
        return ContentAtIssue.of(
                command,
                1,
                definition,
                TemplateVersion.of(Design.CLASSICAL),
                CertificateGiven.personal("Ada Lovelace"));
    }

    private FixtureConfiguration<Certificate> issuing(ProgramDefinition definition, Holders holders) {
        FixtureConfiguration<Certificate> fixture = Acting.on(Certificate.class);
        return fixture.registerAnnotatedCommandHandler(new IssueCertificateHandler(
                fixture.getRepository(), codes, ProgramGiven.offering(definition), ProgramGiven.templates(), holders));
    }

    private static IssueCertificate issue(String language, @Nullable Instant validFrom) {
        return issue(CertificateGiven.ID, EnrolmentGiven.ID, ProgramGiven.ID, language, validFrom);
    }

    private static IssueCertificate issue(
            CertificateId certificateId,
            @Nullable EnrolmentId enrolmentId,
            ProgramId programId,
            String language,
            @Nullable Instant validFrom) {
        return new IssueCertificate(
                certificateId,
                CertificateGiven.CODE,
                enrolmentId,
                CertificateGiven.HOLDER,
                programId,
                1,
                language,
                100,
                CertificateGiven.COMPLETED_AT,
                CertificateGiven.ISSUED_AT,
                validFrom);
    }
}
