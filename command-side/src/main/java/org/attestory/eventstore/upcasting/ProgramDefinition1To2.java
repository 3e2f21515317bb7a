package org.attestory.eventstore.upcasting;

import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Programs of revision 1, drafted or published, had one design to choose from, no honours and no copies by post. */
@Component
@Order(1)
class ProgramDefinition1To2 extends SingleEventUpcaster {

    private static final Set<String> TYPES = Set.of("attestory.ProgramDrafted", "attestory.ProgramPublished");
    private static final String ONLY_TEMPLATE = "template-classical";

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return TYPES.contains(event.getType().getName())
                && "1".equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        SimpleSerializedType to = new SimpleSerializedType(event.getType().getName(), "2");
        return event.upcastPayload(to, JsonNode.class, payload -> {
            ObjectNode terms = (ObjectNode) payload.required("definition").required("certification");
            terms.putArray("honours");
            terms.put("template", ONLY_TEMPLATE);
            terms.putArray("delivery");
            return payload;
        });
    }
}
