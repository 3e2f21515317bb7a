package org.attestory.kernel;

import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;

/** Carries a {@link Refusal} from a command handler to the sender; its details survive the way between nodes. */
public final class RefusedException extends CommandExecutionException {

    public RefusedException(RefusalCode code) {
        this(code, Map.of());
    }

    public RefusedException(RefusalCode code, Map<String, String> arguments) {
        super(code.code(), null, new Refusal(code.code(), arguments));
    }

    /** Refuses if the condition holds; how an aggregate states a rule in one line. */
    public static void refuseIf(boolean condition, RefusalCode code) {
        if (condition) {
            throw new RefusedException(code);
        }
    }

    public Refusal refusal() {
        return this.<Refusal>getDetails().orElseThrow();
    }
}
