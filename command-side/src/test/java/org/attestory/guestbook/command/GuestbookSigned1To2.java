package org.attestory.guestbook.command;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 counted from 0 and did not say who signed. */
@Component
class GuestbookSigned1To2 extends SingleEventUpcaster {

    private static final SimpleSerializedType FROM = new SimpleSerializedType("attestory.GuestbookSigned", "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType("attestory.GuestbookSigned", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> {
            ObjectNode changed = (ObjectNode) payload;
            changed.put("page", changed.remove("number").asInt() + 1);
            return changed.put("signedBy", "anonymous");
        });
    }
}
