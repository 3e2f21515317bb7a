package org.attestory.messaging.web;

import org.attestory.kernel.Refusal;
import org.attestory.kernel.RefusalCode;

/** A command was refused. Forms show its text beside what was typed; elsewhere it becomes an error page or problem details. */
public final class RefusalException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusalException(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    public boolean is(RefusalCode code) {
        return refusal.code().equals(code.code());
    }
}
