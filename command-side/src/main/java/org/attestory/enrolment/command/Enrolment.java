package org.attestory.enrolment.command;

import static org.attestory.kernel.RefusedException.refuseIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.attestory.account.api.AccountId;
import org.attestory.assessment.api.AttemptGraded;
import org.attestory.assessment.api.AttemptStarted;
import org.attestory.assessment.api.StartAttempt;
import org.attestory.assessment.api.SubmitAttempt;
import org.attestory.enrolment.api.ApprovalDeclined;
import org.attestory.enrolment.api.ApprovalGiven;
import org.attestory.enrolment.api.ApprovalRequested;
import org.attestory.enrolment.api.Approve;
import org.attestory.enrolment.api.CertificateLanguageChosen;
import org.attestory.enrolment.api.ChooseCertificateLanguage;
import org.attestory.enrolment.api.CompleteLesson;
import org.attestory.enrolment.api.Decline;
import org.attestory.enrolment.api.Enrol;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.EnrolmentRefusal;
import org.attestory.enrolment.api.EnrolmentState;
import org.attestory.enrolment.api.LearnerEnrolled;
import org.attestory.enrolment.api.LessonCompleted;
import org.attestory.enrolment.api.ProgramCompleted;
import org.attestory.enrolment.api.ReportWatched;
import org.attestory.enrolment.api.RequestApproval;
import org.attestory.enrolment.api.RequirementsFulfilled;
import org.attestory.enrolment.api.VideoWatched;
import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Actor;
import org.attestory.kernel.RefusedException;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.Activity;
import org.attestory.program.api.Lesson;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Video;
import org.attestory.program.command.PublishedPrograms;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One learner in one program version. */
@Aggregate
@SuppressWarnings("NullAway.Init") // The first event sets what is not null.
class Enrolment {

    private static final int LONGEST_REASON = 2_000;

    @AggregateIdentifier
    private EnrolmentId id;

    private LearnerEnrolled enrolled;
    private String certificateLanguage;
    private EnrolmentState state;
    private @Nullable Integer gradePercent;
    private @Nullable AccountId approvedBy;
    private @Nullable ApprovalDeclined declined;
    private final Progress progress = new Progress();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Enrol command, Actor actor, PublishedPrograms programs) {
        boolean namesItself =
                EnrolmentId.of(command.learnerId(), command.programId()).equals(command.enrolmentId());
        refuseIf(!actor.id().equals(command.learnerId().value()) || !namesItself, AccessRefusal.NOT_ALLOWED);
        if (enrolled != null) {
            return;
        }
        int version = programs.offeredVersion(command.programId())
                .orElseThrow(() -> new RefusedException(EnrolmentRefusal.NOT_OFFERED));
        String language = programs.definition(command.programId(), version)
                .orElseThrow(() -> new RefusedException(EnrolmentRefusal.NOT_OFFERED))
                .supportedLanguage(command.language());
        apply(new LearnerEnrolled(command.enrolmentId(), command.learnerId(), command.programId(), version, language));
    }

    @CommandHandler
    void handle(ChooseCertificateLanguage command, Actor actor, PublishedPrograms programs) {
        requireLearner(actor);
        if (command.language().equals(certificateLanguage)) {
            return;
        }
        refuseIf(state == EnrolmentState.COMPLETED, EnrolmentRefusal.COMPLETED);
        refuseIf(!definition(programs).languages().contains(command.language()), EnrolmentRefusal.NOT_IN_THAT_LANGUAGE);
        apply(new CertificateLanguageChosen(id, command.language()));
    }

    @CommandHandler
    void handle(CompleteLesson command, Actor actor, PublishedPrograms programs, Clock clock) {
        requireLearner(actor);
        Lesson lesson = activity(command.activityId(), Lesson.class, programs);
        if (!progress.isCompleted(lesson.id())) {
            apply(new LessonCompleted(id, lesson.id()));
            completeIfFulfilled(programs, clock);
        }
    }

    @CommandHandler
    void handle(ReportWatched command, Actor actor, PublishedPrograms programs, Clock clock) {
        requireLearner(actor);
        Video video = activity(command.activityId(), Video.class, programs);
        if (progress.isCompleted(video.id())) {
            return;
        }
        WatchedSegments before = progress.watchedOf(video.id());
        WatchedSegments after = before.with(command.segments(), video.duration());
        boolean toTheEnd = after.reachTheEndOf(video);
        if (!toTheEnd && !after.isWorthRecordingAfter(before)) {
            return;
        }
        apply(new VideoWatched(id, video.id(), after.segments(), after.total()));
        if (toTheEnd) {
            apply(new LessonCompleted(id, video.id()));
            completeIfFulfilled(programs, clock);
        }
    }

    @CommandHandler
    void handle(StartAttempt command, Actor actor, PublishedPrograms programs) {
        requireLearner(actor);
        Quiz quiz = activity(command.quizId(), Quiz.class, programs);
        progress.attempts()
                .start(command, quiz, state == EnrolmentState.COMPLETED)
                .ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(SubmitAttempt command, Actor actor, PublishedPrograms programs, Clock clock) {
        requireLearner(actor);
        progress.attempts()
                .grade(command, quizId -> activity(quizId, Quiz.class, programs))
                .ifPresent(graded -> {
                    apply(graded);
                    completeIfFulfilled(programs, clock);
                });
    }

    @CommandHandler
    void handle(RequestApproval command, Actor actor) {
        requireLearner(actor);
        if (state == EnrolmentState.AWAITING_APPROVAL) {
            return;
        }
        refuseIf(state == EnrolmentState.COMPLETED, EnrolmentRefusal.COMPLETED);
        refuseIf(state != EnrolmentState.DECLINED, EnrolmentRefusal.NOT_DECLINED);
        apply(new ApprovalRequested(id));
    }

    @CommandHandler
    void handle(Approve command, Actor actor, Clock clock) {
        AccountId instructor = instructor(actor);
        if (instructor.equals(approvedBy)) {
            return;
        }
        requireAwaitingApproval();
        apply(new ApprovalGiven(id, instructor));
        complete(clock);
    }

    @CommandHandler
    void handle(Decline command, Actor actor) {
        AccountId instructor = instructor(actor);
        String reason = command.reason().strip();
        refuseIf(reason.isEmpty(), EnrolmentRefusal.REASON_MISSING);
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
        }
        ApprovalDeclined decision = new ApprovalDeclined(
                id, instructor, Personal.of(enrolled.learnerId().subject(), reason));
        if (state == EnrolmentState.DECLINED && decision.equals(declined)) {
            return;
        }
        requireAwaitingApproval();
        apply(decision);
    }

    private void completeIfFulfilled(PublishedPrograms programs, Clock clock) {
        ProgramDefinition definition = definition(programs);
        if (state != EnrolmentState.IN_PROGRESS || !progress.fulfils(definition)) {
            return;
        }
        apply(new RequirementsFulfilled(id, progress.grade(definition)));
        if (definition.approvalNeeded()) {
            apply(new ApprovalRequested(id));
        } else {
            complete(clock);
        }
    }

    private void complete(Clock clock) {
        apply(new ProgramCompleted(
                id,
                enrolled.learnerId(),
                enrolled.programId(),
                enrolled.programVersion(),
                certificateLanguage,
                gradePercent,
                clock.instant()));
    }

    private void requireLearner(Actor actor) {
        refuseIf(!actor.id().equals(enrolled.learnerId().value()), AccessRefusal.NOT_ALLOWED);
    }

    private AccountId instructor(Actor actor) {
        refuseIf(actor.id().equals(enrolled.learnerId().value()), EnrolmentRefusal.OWN_APPROVAL);
        return new AccountId(actor.id());
    }

    private void requireAwaitingApproval() {
        refuseIf(state == EnrolmentState.COMPLETED, EnrolmentRefusal.COMPLETED);
        refuseIf(state != EnrolmentState.AWAITING_APPROVAL, EnrolmentRefusal.NOT_AWAITING_APPROVAL);
    }

    private <A extends Activity> A activity(String activityId, Class<A> kind, PublishedPrograms programs) {
        return definition(programs)
                .activity(activityId)
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new RefusedException(EnrolmentRefusal.UNKNOWN_ACTIVITY));
    }

    private ProgramDefinition definition(PublishedPrograms programs) {
        return programs.definition(enrolled.programId(), enrolled.programVersion())
                .orElseThrow();
    }

    @EventSourcingHandler
    void on(LearnerEnrolled event) {
        id = event.enrolmentId();
        enrolled = event;
        certificateLanguage = event.language();
        state = EnrolmentState.IN_PROGRESS;
    }

    @EventSourcingHandler
    void on(CertificateLanguageChosen event) {
        certificateLanguage = event.language();
    }

    @EventSourcingHandler
    void on(VideoWatched event) {
        progress.add(event);
    }

    @EventSourcingHandler
    void on(LessonCompleted event) {
        progress.complete(event.activityId());
    }

    @EventSourcingHandler
    void on(AttemptStarted event) {
        progress.attempts().add(event);
    }

    @EventSourcingHandler
    void on(AttemptGraded event) {
        progress.attempts().add(event);
    }

    @EventSourcingHandler
    void on(RequirementsFulfilled event) {
        gradePercent = event.gradePercent();
    }

    @EventSourcingHandler
    void on(ApprovalRequested event) {
        state = EnrolmentState.AWAITING_APPROVAL;
    }

    @EventSourcingHandler
    void on(ApprovalGiven event) {
        approvedBy = event.instructorId();
    }

    @EventSourcingHandler
    void on(ApprovalDeclined event) {
        state = EnrolmentState.DECLINED;
        declined = event;
    }

    @EventSourcingHandler
    void on(ProgramCompleted event) {
        state = EnrolmentState.COMPLETED;
    }
}
