package org.attestory.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.audit.api.RecordedEvent;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateId;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.RevocationReason;
import org.attestory.issuance.api.VerificationCode;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.template.api.Design;
import org.attestory.template.api.TemplateVersion;
import org.jspecify.annotations.Nullable;

/** Certificates, enrolments and histories to show at the desks of the staff. */
public final class DeskFixtures {

    public static final Instant ISSUED = Instant.parse("2026-03-02T10:15:30.125Z");
    public static final VerificationCode CODE = VerificationCode.random(new java.util.Random(1));
    public static final VerificationCode SUCCESSOR = VerificationCode.random(new java.util.Random(2));
    public static final AccountId LEARNER = new AccountId("account-00000000-0000-4000-8000-000000000001");
    public static final AccountId REGISTRAR = new AccountId("account-00000000-0000-4000-8000-000000000002");
    public static final EnrolmentId ENROLMENT = EnrolmentId.of(LEARNER, Fixtures.PROGRAM);
    public static final CertificateId CERTIFICATE = CertificateId.forEnrolment(ENROLMENT);

    private DeskFixtures() {}

    /** A definition to draft. */
    public static ProgramDefinition definition() {
        return Fixtures.definition();
    }

    /** What a certificate of that holder attests. */
    public static AttestedContent content(@Nullable String holder) {
        return new AttestedContent(
                holder == null ? Personal.erased(LEARNER.subject()) : Personal.of(LEARNER.subject(), holder),
                "en",
                "Certificate of achievement",
                "Data protection in practice",
                Fixtures.PROGRAM,
                1,
                "Foundation",
                7,
                List.of("Recognize personal data"),
                List.of(),
                88,
                "With merit",
                Instant.parse("2026-03-02T10:15:30Z"),
                ISSUED,
                ISSUED,
                Instant.parse("2029-03-01T23:00:00Z"),
                ZoneId.of("Europe/Paris"),
                "Institute for Open Learning",
                "Lyon",
                List.of(new AttestedContent.Signatory("Prof. Ada Marchetti", "Director")),
                "2026-000123",
                TemplateVersion.of(Design.CLASSICAL));
    }

    /** A certificate that holds. */
    public static CertificateView valid(@Nullable String holder) {
        return view(CODE, holder, null, null, null, null);
    }

    public static CertificateView suspended(String holder) {
        return view(CODE, holder, Instant.parse("2026-04-01T08:00:00Z"), null, null, "We are asking the school.");
    }

    public static CertificateView revoked(String holder) {
        return view(CODE, holder, null, Instant.parse("2026-05-01T08:00:00Z"), null, "The exam was taken by another.");
    }

    public static CertificateView superseded(String holder) {
        return view(CODE, holder, null, null, SUCCESSOR, "The first name was misspelled.");
    }

    private static CertificateView view(
            VerificationCode code,
            @Nullable String holder,
            @Nullable Instant suspendedAt,
            @Nullable Instant revokedAt,
            @Nullable VerificationCode successor,
            @Nullable String note) {
        return new CertificateView(
                CERTIFICATE,
                code,
                ENROLMENT,
                LEARNER,
                content(holder),
                suspendedAt,
                revokedAt,
                revokedAt == null ? null : RevocationReason.FRAUD,
                successor == null ? null : Instant.parse("2026-05-01T08:00:00Z"),
                successor,
                null,
                note);
    }

    /** The certificate that corrects {@link #superseded}. */
    public static CertificateView successor(String holder) {
        return new CertificateView(
                CERTIFICATE.successor(),
                SUCCESSOR,
                ENROLMENT,
                LEARNER,
                content(holder),
                null,
                null,
                null,
                null,
                null,
                CERTIFICATE,
                null);
    }

    /** A learner in that state, with a failed and a passed attempt. */
    public static EnrolmentView enrolment(EnrolmentState state, @Nullable String learner) {
        Map<String, List<String>> options = Map.of(
                "q1", List.of("a", "b"), "q2", List.of("a", "b", "c"), "q3", List.of("third", "first", "second"));
        List<String> questions = List.of("q1", "q2", "q3");
        return new EnrolmentView(
                ENROLMENT,
                LEARNER,
                learner,
                Fixtures.PROGRAM,
                1,
                "en",
                state,
                Set.of("what-is-personal", "watch-request"),
                Map.of("watch-request", List.of(new WatchedSegment(0, 39))),
                List.of(
                        new EnrolmentView.AttemptView(
                                "attempt-1",
                                "final-quiz",
                                1,
                                questions,
                                options,
                                Map.of("q1", List.of("a"), "q3", List.of("third", "first", "second")),
                                0,
                                false,
                                Instant.parse("2026-03-01T09:00:00Z"),
                                Instant.parse("2026-03-01T09:05:00Z")),
                        new EnrolmentView.AttemptView(
                                "attempt-2",
                                "final-quiz",
                                2,
                                questions,
                                options,
                                Map.of(
                                        "q1",
                                        List.of("b"),
                                        "q2",
                                        List.of("b", "a"),
                                        "q3",
                                        List.of("first", "second", "third")),
                                100,
                                true,
                                Instant.parse("2026-03-02T09:00:00Z"),
                                Instant.parse("2026-03-02T09:05:00Z"))),
                null,
                100,
                null,
                Instant.parse("2026-02-20T09:00:00Z"),
                Instant.parse("2026-03-02T09:05:00Z"));
    }

    /** Enrolled, completed, issued, suspended and reinstated. */
    public static List<RecordedEvent> history() {
        String enrolment = ENROLMENT.value();
        String certificate = CERTIFICATE.value();
        return List.of(
                event(
                        enrolment,
                        0,
                        "LearnerEnrolled",
                        "2026-02-20T09:00:00Z",
                        LEARNER.value(),
                        "{\"enrolmentId\":\"" + enrolment + "\",\"programVersion\":1,\"language\":\"en\"}"),
                event(
                        enrolment,
                        1,
                        "ProgramCompleted",
                        "2026-03-02T10:15:30Z",
                        "system:complete",
                        "{\"enrolmentId\":\"" + enrolment + "\",\"gradePercent\":88}"),
                event(
                        certificate,
                        0,
                        "CertificateIssued",
                        "2026-03-02T10:15:30.125Z",
                        "system:issue-on-completion",
                        "{\"certificateId\":\"" + certificate + "\",\"code\":\"" + CODE
                                + "\",\"content\":{\"holderName\":{\"subject\":\"" + LEARNER
                                + "\",\"text\":\"Zo\u00e9 Lambert\"},\"title\":\"Data protection in practice\",\"outcomes\":[\"Recognize personal data\"]},\"supersedes\":null}"),
                event(
                        certificate,
                        1,
                        "CertificateSuspended",
                        "2026-04-01T08:00:00.500Z",
                        REGISTRAR.value(),
                        "{\"certificateId\":\"" + certificate
                                + "\",\"note\":{\"text\":\"We are asking the school.\"}}"),
                event(
                        certificate,
                        2,
                        "CertificateReinstated",
                        "2026-04-03T08:00:00Z",
                        REGISTRAR.value(),
                        "{\"certificateId\":\"" + certificate + "\"}"));
    }

    private static RecordedEvent event(
            String stream, long sequence, String type, String recordedAt, String actor, String content) {
        return new RecordedEvent(
                stream,
                sequence,
                "event-" + type.toLowerCase(java.util.Locale.ROOT),
                "attestory." + type,
                "1",
                Instant.parse(recordedAt),
                actor,
                content);
    }
}
