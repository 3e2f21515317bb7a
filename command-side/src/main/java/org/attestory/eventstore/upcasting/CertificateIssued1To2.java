package org.attestory.eventstore.upcasting;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Revision 1 knew one design, no honours and no numbers: such a certificate is registered under its verification code,
 * which is as unique.
 */
@Component
@Order(1)
class CertificateIssued1To2 extends SingleEventUpcaster {

    private static final SimpleSerializedType FROM = new SimpleSerializedType("attestory.CertificateIssued", "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType("attestory.CertificateIssued", "2");
    private static final String ONLY_TEMPLATE = "template-classical/1";

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> {
            ObjectNode content = (ObjectNode) payload.required("content");
            content.remove("design");
            content.set("number", payload.required("code"));
            content.put("template", ONLY_TEMPLATE);
            return payload;
        });
    }
}
