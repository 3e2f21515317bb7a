package org.attestory.eventstore.upcasting;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Certificates of revision 2 were aligned with no framework. */
@Component
@Order(2)
class CertificateIssued2To3 extends SingleEventUpcaster {

    private static final SimpleSerializedType FROM = new SimpleSerializedType("attestory.CertificateIssued", "2");
    private static final SimpleSerializedType TO = new SimpleSerializedType("attestory.CertificateIssued", "3");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> {
            ((ObjectNode) payload.required("content")).putArray("alignments");
            return payload;
        });
    }
}
