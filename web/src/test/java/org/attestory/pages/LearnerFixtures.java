package org.attestory.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.EnrolmentView.AttemptView;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.Sharing;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.personal.api.Personal;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateVersion;
import org.attestory.verification.api.Check;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.jspecify.annotations.Nullable;

/** Enrolments and certificates to show. */
public final class LearnerFixtures {

    public static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    public static final VerificationCode CODE = VerificationCode.random(new Random(7));
    public static final VerificationCode SUCCESSOR = VerificationCode.random(new Random(8));

    private LearnerFixtures() {}

    public static EnrolmentView inProgress(AccountId learner) {
        return enrolment(learner, EnrolmentState.IN_PROGRESS, List.of(graded("attempt-1", false), open()), null, null);
    }

    public static EnrolmentView enrolment(
            AccountId learner,
            EnrolmentState state,
            List<AttemptView> attempts,
            @Nullable String declineReason,
            @Nullable String certificateCode) {
        return new EnrolmentView(
                EnrolmentId.of(learner, Fixtures.PROGRAM),
                learner,
                "Am\u00e9lie Dubois",
                Fixtures.PROGRAM,
                1,
                "en",
                state,
                Set.of("what-is-personal"),
                Map.of("watch-request", List.of(new WatchedSegment(0, 12))),
                attempts,
                declineReason,
                null,
                certificateCode,
                NOW,
                NOW);
    }

    public static AttemptView open() {
        return attempt("attempt-2", 2, Map.of(), null, false);
    }

    public static AttemptView graded(String attemptId, boolean passed) {
        Map<String, List<String>> answers = Map.of(
                "q1", List.of(passed ? "b" : "a"), "q2", List.of("a", "b"), "q3", List.of("first", "third", "second"));
        return attempt(attemptId, 1, answers, passed ? 100 : 33, passed);
    }

    private static AttemptView attempt(
            String id, int number, Map<String, List<String>> answers, @Nullable Integer percent, boolean passed) {
        return new AttemptView(
                id,
                "final-quiz",
                number,
                List.of("q1", "q2", "q3"),
                Map.of(
                        "q1",
                        List.of("b", "a"),
                        "q2",
                        List.of("c", "a", "b"),
                        "q3",
                        List.of("third", "first", "second")),
                answers,
                percent,
                passed,
                NOW,
                percent == null ? null : NOW);
    }

    public static CertificateView certificate(AccountId learner) {
        return certificate(learner, VerificationStatus.VALID);
    }

    /** A certificate of which the holder chose what to show. */
    public static CertificateView certificate(AccountId learner, Sharing sharing) {
        return certificate(learner).sharing(sharing);
    }

    /** The answer to a stranger who asks for it. */
    public static Verification verification(Sharing sharing) {
        Verification all = verification(CODE.value(), VerificationStatus.VALID);
        return new Verification(
                all.status(),
                all.code(),
                all.askedAt(),
                certificate(new AccountId("account-learner"), sharing).disclosed(),
                all.checks());
    }

    public static CertificateView certificate(AccountId learner, VerificationStatus status) {
        boolean erased = status == VerificationStatus.ERASED;
        boolean superseded = status == VerificationStatus.SUPERSEDED;
        return new CertificateView(
                new CertificateId("certificate-1"),
                CODE,
                null,
                learner,
                content(learner, status, erased),
                status == VerificationStatus.SUSPENDED ? NOW : null,
                status == VerificationStatus.REVOKED ? NOW : null,
                status == VerificationStatus.REVOKED ? RevocationReason.ISSUED_IN_ERROR : null,
                superseded ? NOW : null,
                superseded ? SUCCESSOR : null,
                null,
                "a note for the staff");
    }

    private static AttestedContent content(AccountId learner, VerificationStatus status, boolean erased) {
        return new AttestedContent(
                erased ? Personal.erased(learner.subject()) : Personal.of(learner.subject(), "Am\u00e9lie Dubois"),
                "en",
                "Certificate of achievement",
                "Data protection in practice",
                Fixtures.PROGRAM,
                1,
                "Foundation",
                7,
                List.of("Recognize personal data", "Answer an access request within a month"),
                List.of(Fixtures.ALIGNMENT),
                92,
                "With distinction",
                NOW,
                NOW,
                status == VerificationStatus.NOT_YET_VALID ? Instant.parse("2027-01-01T00:00:00Z") : NOW,
                status == VerificationStatus.EXPIRED
                        ? Instant.parse("2026-11-19T23:00:00Z")
                        : Instant.parse("2029-11-20T23:00:00Z"),
                ZoneId.of("Europe/Paris"),
                "Institute for Open Learning",
                "Lyon",
                List.of(new AttestedContent.Signatory("Prof. Ada Marchetti", "Director")),
                "2026-000123",
                TemplateVersion.of(Design.CLASSICAL));
    }

    /** A code that begins with a status in words answers with that status; any other is valid or mistyped. */
    public static Verification verification(String entered) {
        VerificationStatus status = Arrays.stream(VerificationStatus.values())
                .filter(one -> entered.equals(one.publicName()))
                .findFirst()
                .orElse(
                        VerificationCode.parse(entered).isPresent()
                                ? VerificationStatus.VALID
                                : VerificationStatus.MISTYPED);
        return verification(entered, status);
    }

    public static Verification verification(String entered, VerificationStatus status) {
        boolean found = status != VerificationStatus.UNKNOWN && status != VerificationStatus.MISTYPED;
        return new Verification(
                status,
                status == VerificationStatus.MISTYPED ? entered : CODE.value(),
                NOW,
                found ? certificate(new AccountId("account-learner"), status) : null,
                Arrays.stream(Check.Name.values())
                        .map(name -> new Check(name, result(name, status)))
                        .toList(),
                status == VerificationStatus.MISTYPED ? null : NOW,
                null);
    }

    private static Check.Result result(Check.Name name, VerificationStatus status) {
        return switch (status) {
            case MISTYPED -> endingWith(Check.Name.CODE_WELL_FORMED, name);
            case UNKNOWN -> endingWith(Check.Name.CODE_KNOWN, name);
            case ERASED -> failing(name, Check.Name.HOLDER_NOT_ERASED);
            case REVOKED -> failing(name, Check.Name.NOT_REVOKED);
            case SUPERSEDED -> failing(name, Check.Name.NOT_SUPERSEDED);
            case SUSPENDED -> failing(name, Check.Name.NOT_SUSPENDED);
            case EXPIRED -> failing(name, Check.Name.NOT_EXPIRED);
            case NOT_YET_VALID -> failing(name, Check.Name.ALREADY_VALID);
            case VALID -> Check.Result.PASSED;
        };
    }

    private static Check.Result endingWith(Check.Name failing, Check.Name name) {
        int order = name.compareTo(failing);
        return order < 0 ? Check.Result.PASSED : order == 0 ? Check.Result.FAILED : Check.Result.NOT_RUN;
    }

    private static Check.Result failing(Check.Name name, Check.Name failing) {
        return name == failing ? Check.Result.FAILED : Check.Result.PASSED;
    }
}
