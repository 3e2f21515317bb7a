package org.attestory.enrolment.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestory.enrolment.query.EnrolmentHistories.ENROLLED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attestory.account.api.AccountId;
import org.attestory.assessment.api.AttemptGraded;
import org.attestory.assessment.api.AttemptStarted;
import org.attestory.enrolment.api.ApprovalDeclined;
import org.attestory.enrolment.api.ApprovalGiven;
import org.attestory.enrolment.api.ApprovalRequested;
import org.attestory.enrolment.api.CertificateLanguageChosen;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.enrolment.api.EnrolmentView.AttemptView;
import org.attestory.enrolment.api.LessonCompleted;
import org.attestory.enrolment.api.ProgramCompleted;
import org.attestory.enrolment.api.RequirementsFulfilled;
import org.attestory.enrolment.api.VideoWatched;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.issuance.query.CertificateSamples;
import org.attestory.personal.api.Personal;
import org.junit.jupiter.api.Test;

class EnrolmentFoldTest {

    private final EnrolmentHistories history = new EnrolmentHistories(AccountId.random());
    private final AccountId instructor = AccountId.random();

    @Test
    void beginsInProgressWithNothingDone() {
        EnrolmentView view = history.after().view();

        assertThat(view.state()).isEqualTo(EnrolmentState.IN_PROGRESS);
        assertThat(view.completedActivities()).isEmpty();
        assertThat(view.attempts()).isEmpty();
        assertThat(view.enrolledAt()).isEqualTo(ENROLLED);
    }

    @Test
    void takesTheLanguageChosenLast() {
        EnrolmentView view = history.after(
                        new CertificateLanguageChosen(history.id, "fr"), new LessonCompleted(history.id, "read"))
                .view();

        assertThat(history.after().view().language()).isEqualTo("en");
        assertThat(view.language()).isEqualTo("fr");
    }

    @Test
    void collectsLessonsAndWatchedStretches() {
        EnrolmentView view = history.after(
                        new LessonCompleted(history.id, "read"),
                        new VideoWatched(history.id, "watch", List.of(new WatchedSegment(0, 30)), 30),
                        new VideoWatched(history.id, "watch", List.of(new WatchedSegment(0, 88)), 88),
                        new LessonCompleted(history.id, "watch"))
                .view();

        assertThat(view.completedActivities()).containsExactly("read", "watch");
        assertThat(view.watched()).containsExactly(Map.entry("watch", List.of(new WatchedSegment(0, 88))));
        assertThat(view.changedAt()).isEqualTo(ENROLLED.plusSeconds(4));
    }

    @Test
    void keepsEachAttemptWithItsResult() {
        Map<String, List<String>> options = Map.of("q1", List.of("b", "a"));
        Map<String, List<String>> answers = Map.of("q1", List.of("a"));
        EnrolmentView view = history.after(
                        new AttemptStarted(history.id, "test", "one", 1, List.of("q1"), options),
                        new AttemptGraded(history.id, "test", "one", answers, 1, 1, 100, true),
                        new AttemptStarted(history.id, "other", "two", 1, List.of("q1"), options))
                .view();

        assertThat(view.attempts())
                .containsExactly(
                        new AttemptView(
                                "one",
                                "test",
                                1,
                                List.of("q1"),
                                options,
                                answers,
                                100,
                                true,
                                ENROLLED.plusSeconds(1),
                                ENROLLED.plusSeconds(2)),
                        new AttemptView(
                                "two",
                                "other",
                                1,
                                List.of("q1"),
                                options,
                                Map.of(),
                                null,
                                false,
                                ENROLLED.plusSeconds(3),
                                null));
        assertThat(view.passed("test")).isTrue();
        assertThat(view.openAttempt("other")).isPresent();
    }

    @Test
    void waitsFromTheRequestOnHoweverMuchHappensMeanwhile() {
        EnrolmentRecord record = history.after(
                new RequirementsFulfilled(history.id, 87),
                new ApprovalRequested(history.id),
                new LessonCompleted(history.id, "read"));

        assertThat(record.view().state()).isEqualTo(EnrolmentState.AWAITING_APPROVAL);
        assertThat(record.view().gradePercent()).isEqualTo(87);
        assertThat(record.awaitingSince()).isEqualTo(ENROLLED.plusSeconds(2));
    }

    @Test
    void tellsWhyTheApprovalWasDeclinedAndWaitsAnewWhenAskedAgain() {
        ApprovalDeclined declined =
                new ApprovalDeclined(history.id, instructor, Personal.of(history.learner.subject(), "Show your work"));
        EnrolmentRecord refused = history.after(new ApprovalRequested(history.id), declined);
        EnrolmentRecord again =
                history.after(new ApprovalRequested(history.id), declined, new ApprovalRequested(history.id));

        assertThat(refused.view().state()).isEqualTo(EnrolmentState.DECLINED);
        assertThat(refused.view().declineReason()).isEqualTo("Show your work");
        assertThat(refused.awaitingSince()).isNull();
        assertThat(again.view().state()).isEqualTo(EnrolmentState.AWAITING_APPROVAL);
        assertThat(again.awaitingSince()).isEqualTo(ENROLLED.plusSeconds(3));
        assertThat(EnrolmentFold.erase(again).view().declineReason()).isNull();
    }

    @Test
    void waitsNoLongerOnceApprovedAndIsCompleted() {
        EnrolmentRecord record = history.after(
                new ApprovalRequested(history.id),
                new ApprovalGiven(history.id, instructor),
                new ProgramCompleted(history.id, history.learner, CertificateSamples.PROGRAM, 1, "en", 90, ENROLLED));

        assertThat(record.awaitingSince()).isNull();
        assertThat(record.view().state()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(record.view().gradePercent()).isEqualTo(90);
    }

    @Test
    void namesTheLatestCertificate() {
        Instant later = ENROLLED.plusSeconds(60);
        EnrolmentRecord record = EnrolmentFold.certified(history.after(), CertificateSamples.code(1), later);
        record = EnrolmentFold.certified(record, CertificateSamples.code(2), later);

        assertThat(record.view().certificateCode())
                .isEqualTo(CertificateSamples.code(2).value());
        assertThat(record.view().changedAt()).isEqualTo(later);
    }

    @Test
    void refusesAHistoryWithoutABeginning() {
        assertThatThrownBy(() -> EnrolmentFold.apply(null, new ApprovalRequested(history.id), ENROLLED))
                .isInstanceOf(IllegalStateException.class);
    }
}
