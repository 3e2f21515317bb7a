package org.attestory.access.command;

import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.Actor;
import org.attestory.kernel.AllowedTo;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.RefusedException;
import org.attestory.kernel.Role;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets a command pass whose actor it is {@link AllowedTo}, and no other. */
@Component
@Order(1)
class Authorisation implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        if (!allows(command.getPayloadType(), CommandMetaData.actorIn(command.getMetaData()))) {
            throw new RefusedException(AccessRefusal.NOT_ALLOWED);
        }
        return chain.proceed();
    }

    static boolean allows(Class<?> command, Actor actor) {
        AllowedTo allowed = command.getAnnotation(AllowedTo.class);
        if (allowed == null) {
            return false;
        }
        if (allowed.anyone() || (allowed.system() && actor.isSystem())) {
            return true;
        }
        for (Role role : allowed.value()) {
            if (actor.has(role)) {
                return true;
            }
        }
        return false;
    }
}
