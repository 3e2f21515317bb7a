package org.attestory.access.command;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandMetaData;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Hands a message handler the {@link Actor} it asks for. Found by the framework as a service, in test fixtures too. */
public final class ActorParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Actor.class ? new ActorResolver() : null;
    }

    private static final class ActorResolver implements ParameterResolver<Actor> {

        @Override
        public Actor resolveParameterValue(Message<?> message) {
            return CommandMetaData.actorIn(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
