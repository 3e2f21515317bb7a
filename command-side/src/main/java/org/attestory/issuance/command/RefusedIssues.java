package org.attestory.issuance.command;

import org.attestory.enrolment.api.EnrolmentId;

/** Certificates that fell due and will never be issued unless somebody steps in. */
interface RefusedIssues {

    /** Remembers the refusal by its stable code. Repeating it changes nothing but the code. */
    void record(EnrolmentId enrolmentId, String refusal);
}
