package org.attestory.messaging.web;

import org.attestory.kernel.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The hidden field of every form that changes something: sent twice, it takes effect once. Templates find this as
 * {@code @intentions}.
 */
@Component("intentions")
public class Intentions {

    /** The value for a form that is being written: each form on each page has its own. */
    public String next() {
        return CommandId.random().value();
    }

    /** The identifier that a form carried; a new one if it carried none that can be one. */
    public static CommandId of(@Nullable String field) {
        try {
            return field == null ? CommandId.random() : new CommandId(field);
        } catch (IllegalArgumentException notOurs) {
            return CommandId.random();
        }
    }
}
