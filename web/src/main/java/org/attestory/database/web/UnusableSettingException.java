package org.attestory.database.web;

/** A setting keeps the platform from starting; the message begins with the setting's name and is one sentence. */
class UnusableSettingException extends RuntimeException {

    UnusableSettingException(String setting, String problem) {
        super(setting + " " + problem);
    }

    UnusableSettingException(String setting, String problem, Throwable cause) {
        super(setting + " " + problem, cause);
    }
}
