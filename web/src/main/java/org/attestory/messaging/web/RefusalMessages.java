package org.attestory.messaging.web;

import java.util.Locale;
import java.util.Map;
import org.attestory.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts of refusals, by {@code refusal.<code>}; {@code {name}} in a text stands for the argument of that name. */
@Component
public class RefusalMessages {

    private final MessageSource messages;

    RefusalMessages(MessageSource messages) {
        this.messages = messages;
    }

    /** What happened and what to do next, in that language. */
    public String text(Refusal refusal, Locale locale) {
        String text = messages.getMessage("refusal." + refusal.code(), null, locale);
        for (Map.Entry<String, String> argument : refusal.arguments().entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }

    /** The same for the refusal that an exception carries. */
    public String text(RefusalException refused, Locale locale) {
        return text(refused.refusal(), locale);
    }
}
