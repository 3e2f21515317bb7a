package org.attestory.assessment.api;

import org.attestory.kernel.RefusalCode;

/** Why a quiz command is refused. */
public enum AssessmentRefusal implements RefusalCode {
    /** The quiz allows no further attempt. */
    NO_ATTEMPT_LEFT("assessment.no-attempt-left"),
    /** The quiz is passed. */
    ALREADY_PASSED("assessment.already-passed"),
    /** There is no open attempt of that name. */
    NO_SUCH_ATTEMPT("assessment.no-such-attempt"),
    /** An answer names a question or an option that the attempt does not have. */
    UNKNOWN_ANSWER("assessment.unknown-answer");

    private final String code;

    AssessmentRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
