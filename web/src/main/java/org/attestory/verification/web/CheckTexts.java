package org.attestory.verification.web;

import java.util.Locale;
import org.attestory.verification.api.Check;
import org.springframework.context.MessageSource;

/** One sentence for each check and result. */
final class CheckTexts {

    private CheckTexts() {}

    static String text(MessageSource messages, Check check, Locale locale) {
        return messages.getMessage("check." + check.name() + "." + check.result(), null, locale);
    }
}
