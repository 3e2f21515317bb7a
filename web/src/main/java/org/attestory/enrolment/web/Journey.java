package org.attestory.enrolment.web;

import org.attestory.enrolment.api.EnrolmentView;
import org.attestory.program.api.Activity;
import org.attestory.program.api.DeliveryOption;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.ProgramView;
import org.attestory.program.api.Quiz;
import org.attestory.program.api.Requirement;

/** A learner's enrolment beside the program version that it follows. */
public record Journey(EnrolmentView enrolment, ProgramView program) {

    public ProgramDefinition definition() {
        return program.definition();
    }

    public boolean isDone(Activity activity) {
        return activity instanceof Quiz
                ? enrolment.passed(activity.id())
                : enrolment.completedActivities().contains(activity.id());
    }

    boolean isMet(Requirement requirement) {
        return switch (requirement) {
            case Requirement.LessonsCompleted() -> lessonsLeft() == 0;
            case Requirement.QuizPassed(String quizId) -> enrolment.passed(quizId);
            case Requirement.Approved() ->
                switch (enrolment.state()) {
                    case COMPLETED -> true;
                    case IN_PROGRESS, AWAITING_APPROVAL, DECLINED -> false;
                };
        };
    }

    long lessonsLeft() {
        return definition()
                .activities()
                .filter(activity -> !(activity instanceof Quiz) && !isDone(activity))
                .count();
    }

    /** Whether the learner can still choose that the certificate shall also come by post. */
    boolean isOfferedByPost() {
        return enrolment.certificateCode() == null
                && definition().certification().delivery().contains(DeliveryOption.POST);
    }

    /** Names this state: another state has another name. */
    public String mark() {
        return enrolment.changedAt().toEpochMilli() + "-" + enrolment.state() + "-" + enrolment.certificateCode();
    }
}
