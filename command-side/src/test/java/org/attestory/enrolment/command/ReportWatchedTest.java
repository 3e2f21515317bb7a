package org.attestory.enrolment.command;

import static org.attestory.access.command.Acting.refusal;

import java.util.List;
import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.enrolment.api.ReportWatched;
import org.attestory.enrolment.api.VideoWatched;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.kernel.AccessRefusal;
import org.attestory.program.command.ProgramGiven;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWatchedTest {

    private final FixtureConfiguration<Enrolment> enrolment = EnrolmentGiven.in(ProgramGiven.definition());

    @Test
    void recordsTheFirstStretch() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(report(0, 10), EnrolmentGiven.BY_LEARNER)
                .expectEvents(EnrolmentGiven.watched(0, 10));
    }

    @Test
    void mergesWithWhatWasWatchedBefore() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.watched(0, 10))
                .when(report(8, 30), EnrolmentGiven.BY_LEARNER)
                .expectEvents(EnrolmentGiven.watched(0, 30));
    }

    @Test
    void keepsGapsApart() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.watched(0, 10))
                .when(report(40, 50), EnrolmentGiven.BY_LEARNER)
                .expectEvents(new VideoWatched(
                        EnrolmentGiven.ID,
                        ProgramGiven.VIDEO,
                        List.of(new WatchedSegment(0, 10), new WatchedSegment(40, 50)),
                        20));
    }

    @Test
    void recordsNothingForLessThanAFewNewSeconds() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.watched(0, 10))
                .when(report(0, 12.9), EnrolmentGiven.BY_LEARNER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void completesTheVideoAtItsWatchedShareHoweverLittleIsNew() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.watched(0, 94.5))
                .when(report(94, 95), EnrolmentGiven.BY_LEARNER)
                .expectEvents(EnrolmentGiven.watched(0, 95), EnrolmentGiven.videoWatchedToTheEnd());
    }

    @Test
    void completesTheProgramIfItWasTheLastCondition() {
        enrolment
                .given(
                        EnrolmentGiven.enrolled(),
                        EnrolmentGiven.lessonRead(),
                        EnrolmentGiven.attemptStarted(1),
                        EnrolmentGiven.passed(1))
                .when(report(0, 120), EnrolmentGiven.BY_LEARNER)
                .expectEvents(
                        EnrolmentGiven.watched(0, 100),
                        EnrolmentGiven.videoWatchedToTheEnd(),
                        EnrolmentGiven.fulfilled(),
                        EnrolmentGiven.completed());
    }

    @Test
    void changesNothingOnceTheVideoIsCompleted() {
        enrolment
                .given(EnrolmentGiven.enrolled(), EnrolmentGiven.watched(0, 95), EnrolmentGiven.videoWatchedToTheEnd())
                .when(report(0, 100), EnrolmentGiven.BY_LEARNER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", ProgramGiven.LESSON, ProgramGiven.QUIZ})
    void refusesWhatIsNoVideo(String activityId) {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(new ReportWatched(EnrolmentGiven.ID, activityId, List.of()), EnrolmentGiven.BY_LEARNER)
                .expectExceptionDetails(refusal(EnrolmentRefusal.UNKNOWN_ACTIVITY));
    }

    @Test
    void refusesSomebodyElse() {
        enrolment
                .given(EnrolmentGiven.enrolled())
                .when(report(0, 10), EnrolmentGiven.BY_STRANGER)
                .expectExceptionDetails(refusal(AccessRefusal.NOT_ALLOWED));
    }

    private static ReportWatched report(double from, double to) {
        return new ReportWatched(EnrolmentGiven.ID, ProgramGiven.VIDEO, List.of(new WatchedSegment(from, to)));
    }
}
