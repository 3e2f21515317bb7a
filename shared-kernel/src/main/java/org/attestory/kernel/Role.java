package org.attestory.kernel;

/** What a person may do here. Roles add up; everybody who signs up is a {@link #LEARNER}. */
public enum Role {
    /** Follows programs and holds certificates. */
    LEARNER,
    /** Writes programs and approves the learners who fulfilled them. */
    INSTRUCTOR,
    /** Answers for issued certificates: finds, suspends, revokes and reissues them. */
    REGISTRAR,
    /** Manages accounts, roles and programs. */
    ADMINISTRATOR,
    /** Reads the history, changes nothing. */
    AUDITOR
}
