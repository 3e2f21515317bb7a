package org.attestory.access.command;

import org.attestory.kernel.CommandMetaData;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers a command that took effect before, under the same identifier, without running it again. A command that was
 * refused or failed left no trace and runs anew.
 */
@Component
@Order(2)
class RepeatedCommands implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final HandledCommands handled;

    RepeatedCommands(HandledCommands handled) {
        this.handled = handled;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        boolean isRepeated = unitOfWork.getMessage().getMetaData().get(CommandMetaData.COMMAND_ID) instanceof String id
                && !handled.note(id);
        return isRepeated ? null : chain.proceed();
    }
}
