package org.attestory.audit.api;

import java.util.List;
import org.attestory.issuance.api.VerificationCode;

/** Everything recorded about a certificate: its own stream, the enrolment it rests on, its predecessor and its successor; oldest first. */
public record GetHistory(VerificationCode code) {

    /** Empty if there is no such certificate. */
    public record Result(List<RecordedEvent> events) {}
}
