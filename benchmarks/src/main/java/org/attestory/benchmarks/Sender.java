package org.attestory.benchmarks;

import java.util.concurrent.CompletableFuture;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Sends commands as the pages do. */
@Component
class Sender {

    static final Actor BENCHMARK = Actor.system("benchmark");

    private final CommandGateway gateway;

    Sender(CommandGateway gateway) {
        this.gateway = gateway;
    }

    CompletableFuture<?> send(Object command, Actor actor) {
        return gateway.send(GenericCommandMessage.asCommandMessage(command)
                .withMetaData(CommandMetaData.of(actor, CommandId.random())));
    }
}
