package org.attestory.readmodel.query;

import static org.attestory.kernel.RefusedException.refuseIf;

import org.attestory.kernel.AccessRefusal;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.Role;
import org.attestory.readmodel.api.RetryParkedEvents;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/**
 * Retries where the read models are. A node of the query side alone has no command side that asks who may, so that it is
 * asked here.
 */
@Component
class RetryParkedEventsHandler {

    private final Projections projections;

    RetryParkedEventsHandler(Projections projections) {
        this.projections = projections;
    }

    /** Commands have threads of their own, so that this one may wait. */
    @CommandHandler
    void handle(RetryParkedEvents command, MetaData metaData) {
        refuseIf(!CommandMetaData.actorIn(metaData).has(Role.ADMINISTRATOR), AccessRefusal.NOT_ALLOWED);
        refuseIf(!projections.names().contains(command.projection()), AccessRefusal.NOT_FOUND);
        projections.retryParked(command.projection()).block();
    }
}
