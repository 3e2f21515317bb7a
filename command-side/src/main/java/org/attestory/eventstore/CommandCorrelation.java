package org.attestory.eventstore;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.kernel.CommandMetaData;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/**
 * Notes on every event who caused it, by which command. What a policy sends because of an event does not inherit this:
 * the policy acts for the system, not with the rights of the person whom it reacts to.
 */
@Component
class CommandCorrelation implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        if (!(message instanceof CommandMessage<?>)) {
            return Map.of();
        }
        MetaData metaData = message.getMetaData();
        return Stream.of(CommandMetaData.ACTOR, CommandMetaData.ROLES, CommandMetaData.COMMAND_ID)
                .filter(metaData::containsKey)
                .collect(Collectors.toMap(key -> key, metaData::get));
    }
}
