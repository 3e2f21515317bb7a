package org.attestory.account.command;

import org.attestory.account.api.AccountId;
import org.attestory.account.api.AccountRefusal;
import org.attestory.account.api.LogIn;
import org.attestory.kernel.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Tells whose address and password these are. It changes nothing, so no aggregate is asked. */
@Component
class LogInHandler {

    private final Credentials credentials;

    LogInHandler(Credentials credentials) {
        this.credentials = credentials;
    }

    @CommandHandler
    AccountId handle(LogIn command) {
        return credentials
                .authenticate(command.email(), command.password())
                .orElseThrow(() -> new RefusedException(AccountRefusal.WRONG_CREDENTIALS));
    }
}
