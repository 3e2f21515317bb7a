package org.attestory.messaging.web;

import org.attestory.kernel.Refusal;
import org.attestory.kernel.RefusalCode;
import org.axonframework.messaging.HandlerExecutionException;

/** A command or a query was refused. Forms show its text beside what was typed; elsewhere it becomes an error page or problem details. */
public final class RefusalException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusalException(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    /** The refusal that a failed command or query carries, else the failure itself. */
    static Throwable in(Throwable failure) {
        return failure instanceof HandlerExecutionException handled
                        && handled.getDetails().orElse(null) instanceof Refusal refusal
                ? new RefusalException(refusal)
                : failure;
    }

    public Refusal refusal() {
        return refusal;
    }

    public boolean is(RefusalCode code) {
        return refusal.code().equals(code.code());
    }
}
