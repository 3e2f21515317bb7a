package org.attestory.program.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts of the errors of program files. */
@Component
class ProgramFileMessages {

    private final MessageSource messages;

    ProgramFileMessages(MessageSource messages) {
        this.messages = messages;
    }

    String text(ProgramFileError error, Locale locale) {
        return messages.getMessage(
                "program-file.error." + error.code(), error.arguments().toArray(), locale);
    }
}
