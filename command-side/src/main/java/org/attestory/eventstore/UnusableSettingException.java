package org.attestory.eventstore;

import org.jspecify.annotations.Nullable;

/** A setting without which the application cannot start is missing or wrong; the message names it and says what to do. */
public final class UnusableSettingException extends RuntimeException {

    public UnusableSettingException(String setting, String whatIsWrong) {
        this(setting, whatIsWrong, null);
    }

    public UnusableSettingException(String setting, String whatIsWrong, @Nullable Throwable cause) {
        super(setting + " " + whatIsWrong, cause);
    }
}
