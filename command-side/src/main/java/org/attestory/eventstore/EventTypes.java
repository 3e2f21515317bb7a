package org.attestory.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/**
 * Every kind of event under the name by which it is stored for ever, so that classes may move. The events are the
 * permitted types of the sealed interfaces named {@code *Event} in the {@code api} packages.
 */
public final class EventTypes {

    static final String NAMESPACE = "attestory.";

    private static final String ROOT = "org/attestory/";
    private static final String EVENT_INTERFACES = "classpath*:" + ROOT + "*/api/*Event.class";

    private final Map<String, Class<?>> byName = new LinkedHashMap<>();

    private EventTypes(Stream<Class<?>> types) {
        types.forEach(type -> {
            if (type.getAnnotation(Revision.class) == null) {
                throw new IllegalStateException(type.getName() + " is an event without @Revision");
            }
            Class<?> other = byName.putIfAbsent(NAMESPACE + type.getSimpleName(), type);
            if (other != null) {
                throw new IllegalStateException(
                        type.getName() + " and " + other.getName() + " would be stored under the same name");
            }
        });
    }

    /** The events on the class path. */
    public static EventTypes scan() {
        try {
            Resource[] interfaces = new PathMatchingResourcePatternResolver().getResources(EVENT_INTERFACES);
            return new EventTypes(Stream.of(interfaces)
                    .map(EventTypes::load)
                    .filter(Class::isSealed)
                    .flatMap(EventTypes::permitted));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static EventTypes of(List<Class<?>> types) {
        return new EventTypes(types.stream());
    }

    public Collection<Class<?>> all() {
        return List.copyOf(byName.values());
    }

    /** The stored name of that class, empty if it is no event. */
    public Optional<String> nameOf(Class<?> type) {
        String name = NAMESPACE + type.getSimpleName();
        return type.equals(byName.get(name)) ? Optional.of(name) : Optional.empty();
    }

    /** The class stored under that name. */
    public Optional<Class<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static Class<?> load(Resource resource) {
        try {
            String address = resource.getURL().toString();
            String path = address.substring(address.lastIndexOf(ROOT), address.length() - ".class".length());
            return ClassUtils.forName(path.replace('/', '.'), null);
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new IllegalStateException("cannot load " + resource, unreadable);
        }
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::permitted);
        }
        return type.isRecord() ? Stream.of(type) : Stream.of();
    }
}
