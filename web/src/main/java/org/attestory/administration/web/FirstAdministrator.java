package org.attestory.administration.web;

import java.util.Set;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.OpenAccount;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.Identifiers;
import org.attestory.kernel.Role;
import org.attestory.messaging.web.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the account of the first administrator, from which all others follow. At every later start it is there already. */
@Component
@ConditionalOnProperty("attestory.first-administrator.email")
@EnableConfigurationProperties(FirstAdministratorSettings.class)
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String NAME = "first-administrator";

    private final Commands commands;
    private final OpenAccount open;

    FirstAdministrator(Commands commands, FirstAdministratorSettings settings) {
        this.commands = commands;
        this.open = new OpenAccount(
                new AccountId(Identifiers.derived("account", NAME)),
                settings.personName(),
                settings.emailAddress(),
                settings.firstPassword(),
                Set.of(Role.ADMINISTRATOR),
                "en");
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        commands.send(open, Actor.system(NAME), new CommandId(NAME))
                .subscribe(
                        answer -> {},
                        failure -> LOG.error("The first administrator's account could not be opened", failure),
                        () -> LOG.info("The first administrator can sign in"));
    }
}
