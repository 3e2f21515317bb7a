package org.attestory.program.api;

/** A condition of a program version. */
public sealed interface Requirement {

    /** Every lesson read and every video watched to the end. */
    record LessonsCompleted() implements Requirement {}

    /** That quiz passed, in any attempt. */
    record QuizPassed(String quizId) implements Requirement {}

    /** An instructor's approval; asked for once all else is fulfilled. */
    record Approved() implements Requirement {}
}
