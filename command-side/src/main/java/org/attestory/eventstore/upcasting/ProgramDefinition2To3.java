package org.attestory.eventstore.upcasting;

import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Programs of revision 2, drafted or published, were aligned with no framework. */
@Component
@Order(2)
class ProgramDefinition2To3 extends SingleEventUpcaster {

    private static final Set<String> TYPES = Set.of("attestory.ProgramDrafted", "attestory.ProgramPublished");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return TYPES.contains(event.getType().getName())
                && "2".equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        SimpleSerializedType to = new SimpleSerializedType(event.getType().getName(), "3");
        return event.upcastPayload(to, JsonNode.class, payload -> {
            ((ObjectNode) payload.required("definition")).putArray("alignments");
            return payload;
        });
    }
}
