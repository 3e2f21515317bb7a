package org.attestory.eventstore;

import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Events as JSON under their logical names. What it does not know it refuses to read: an event that is skipped because
 * its class or an upcaster is missing would be lost without a trace.
 */
final class EventSerializer extends Jackson3Serializer {

    private static final String OWN_CODE = "org.attestory.";

    private final EventTypes types;

    EventSerializer(Jackson3Serializer.Builder builder, EventTypes types) {
        super(builder);
        this.types = types;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // The overridden method takes the raw type.
    public SerializedType typeForClass(Class type) {
        return types.nameOf(type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, revisionOf(type)))
                .orElseGet(() -> {
                    if (type.getName().startsWith(OWN_CODE)) {
                        throw new SerializationException(type.getName() + " is no event: it belongs to no sealed"
                                + " interface named *Event in an api package");
                    }
                    return super.typeForClass(type);
                });
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (!type.getName().startsWith(EventTypes.NAMESPACE)) {
            return super.classForType(type);
        }
        Class<?> known = types.named(type.getName())
                .orElseThrow(() -> new SerializationException("no event of type " + type.getName() + " is known"));
        if (!revisionOf(known).equals(type.getRevision())) {
            throw new SerializationException("no upcaster leads from " + type.getName() + " revision "
                    + type.getRevision() + " to revision " + revisionOf(known));
        }
        return known;
    }

    private static String revisionOf(Class<?> event) {
        return event.getAnnotation(Revision.class).value();
    }
}
