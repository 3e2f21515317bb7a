package org.attestory;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.Role;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends commands as somebody. */
@Component
public class Sender {

    /** A learner of the tests. */
    public static final Actor LEARNER = new Actor("account-learner", Set.of(Role.LEARNER));

    private final CommandGateway gateway;

    Sender(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** As a learner, and waits for the answer. */
    public @Nullable Object send(Object command) {
        return send(command, LEARNER);
    }

    public @Nullable Object send(Object command, Actor actor) {
        return send(command, actor, CommandId.random());
    }

    public @Nullable Object send(Object command, Actor actor, CommandId id) {
        return gateway.sendAndWait(message(command, actor, id));
    }

    /** Does not wait. */
    public CompletableFuture<Object> dispatch(Object command) {
        return gateway.send(message(command, LEARNER, CommandId.random()));
    }

    private static Object message(Object command, Actor actor, CommandId id) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(CommandMetaData.of(actor, id));
    }
}
