package org.attestory.enrolment.api;

import org.attestory.kernel.RefusalCode;

/** Why an enrolment command is refused. */
public enum EnrolmentRefusal implements RefusalCode {
    /** The program is not offered: unknown, never published or retired. */
    NOT_OFFERED("enrolment.not-offered"),
    /** The program version has no such activity of that kind. */
    UNKNOWN_ACTIVITY("enrolment.unknown-activity"),
    /** Nobody asks for an approval now. */
    NOT_AWAITING_APPROVAL("enrolment.not-awaiting-approval"),
    /** Only a refused approval can be asked for again. */
    NOT_DECLINED("enrolment.not-declined"),
    /** A refusal needs a reason. */
    REASON_MISSING("enrolment.reason-missing"),
    /** Nobody approves themselves. */
    OWN_APPROVAL("enrolment.own-approval"),
    /** The program is not written in that language. */
    NOT_IN_THAT_LANGUAGE("enrolment.not-in-that-language"),
    /** The program is completed; nothing more can be done in it. */
    COMPLETED("enrolment.completed");

    private final String code;

    EnrolmentRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
