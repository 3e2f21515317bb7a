package org.attestory.messaging.web;

import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends commands. The command bus works on threads of its own, so nothing waits on the caller's. */
@Component
public class Commands {

    private final CommandGateway gateway;

    public Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Sends when subscribed to. A caller who goes away does not stop the command.
     *
     * @param <R> what the command answers
     * @return the answer, empty if there is none; a {@link RefusalException} if it is refused
     */
    public <R> Mono<R> send(Object command, Actor actor, CommandId commandId) {
        var message =
                GenericCommandMessage.asCommandMessage(command).withMetaData(CommandMetaData.of(actor, commandId));
        return Mono.<R>fromFuture(() -> gateway.send(message), true).onErrorMap(RefusalException::in);
    }

    /** Sends under a new identifier: for intentions that are harmless when repeated. */
    public <R> Mono<R> send(Object command, Actor actor) {
        return send(command, actor, CommandId.random());
    }
}
