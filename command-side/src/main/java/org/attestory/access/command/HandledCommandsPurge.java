package org.attestory.access.command;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets old commands once an hour. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HandledCommandsPurge {

    private final HandledCommands handled;

    HandledCommandsPurge(HandledCommands handled) {
        this.handled = handled;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void purge() {
        handled.forgetOld();
    }
}
