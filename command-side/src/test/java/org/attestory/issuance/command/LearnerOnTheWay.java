package org.attestory.issuance.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestory.Sender;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.Password;
import org.attestory.account.api.PersonName;
import org.attestory.account.api.SignUp;
import org.attestory.assessment.api.StartAttempt;
import org.attestory.assessment.api.SubmitAttempt;
import org.attestory.enrolment.api.CompleteLesson;
import org.attestory.enrolment.api.Enrol;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.enrolment.api.ReportWatched;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;
import org.attestory.program.api.DraftProgram;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.api.PublishProgram;
import org.attestory.program.command.ProgramGiven;

/** Somebody new who takes the program of {@link ProgramGiven} by commands, up to the last condition. */
record LearnerOnTheWay(Sender sender, AccountId accountId) {

    static final Actor INSTALLER = Actor.system("test");

    static void offer(Sender sender, ProgramDefinition definition) {
        sender.send(new DraftProgram(ProgramGiven.ID, definition), INSTALLER);
        sender.send(new PublishProgram(ProgramGiven.ID), INSTALLER);
    }

    static LearnerOnTheWay signUp(Sender sender) {
        AccountId accountId = AccountId.random();
        EmailAddress email = new EmailAddress(accountId.value() + "@example.org");
        sender.send(
                new SignUp(accountId, new PersonName("Ada Lovelace"), email, new Password("correct horse"), "en"),
                Actor.ANONYMOUS);
        return new LearnerOnTheWay(sender, accountId);
    }

    EnrolmentId enrolmentId() {
        return EnrolmentId.of(accountId, ProgramGiven.ID);
    }

    /** All but the quiz. */
    void learn() {
        send(new Enrol(enrolmentId(), accountId, ProgramGiven.ID, "en"));
        send(new CompleteLesson(enrolmentId(), ProgramGiven.LESSON));
        send(new ReportWatched(enrolmentId(), ProgramGiven.VIDEO, List.of(new WatchedSegment(0, 99))));
    }

    void passTheQuiz() {
        send(new StartAttempt(enrolmentId(), ProgramGiven.QUIZ, "attempt-1", 1));
        send(new SubmitAttempt(
                enrolmentId(),
                "attempt-1",
                Map.of(
                        "number", List.of("112"),
                        "signs", List.of("pale", "sweating"),
                        "steps", List.of("protect", "alert", "help"))));
    }

    void send(Object command) {
        sender.send(command, new Actor(accountId.value(), Set.of(Role.LEARNER)));
    }
}
