package org.attestory.enrolment.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.attestory.account.api.AccountId;
import org.attestory.kernel.Identifiers;
import org.attestory.program.api.ProgramId;

/** Names one learner in one program; derived from both, so that nobody is enrolled twice at once. */
public record EnrolmentId(@JsonValue String value) {

    private static final String KIND = "enrolment";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EnrolmentId {
        Identifiers.require(KIND, value);
    }

    public static EnrolmentId of(AccountId learnerId, ProgramId programId) {
        return new EnrolmentId(Identifiers.derived(KIND, learnerId.value(), programId.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
