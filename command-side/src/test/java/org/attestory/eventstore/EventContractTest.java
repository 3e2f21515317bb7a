package org.attestory.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestory.serialization.SealingSerializer;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is stored today must be readable for ever: each revision of each event has a sample that never changes. */
class EventContractTest {

    private static final EventTypes TYPES = EventTypes.scan();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Serializer serializer = new EventSerializer(SealingSerializer.with(new FixedCipher()), TYPES);
    private final EventUpcaster upcasters = new EventUpcasterChain(upcastersOnTheClassPath());

    static Stream<Class<?>> types() {
        return TYPES.all().stream();
    }

    static Stream<String> samples() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:contracts/*.json"))
                .map(Resource::getFilename)
                .map(name -> name.substring(0, name.length() - ".json".length()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasASampleOfEachRevision(Class<?> type) throws IOException {
        int revision = Integer.parseInt(revisionOf(type));

        assertThat(samples())
                .as("samples of " + type.getSimpleName() + ", which has revision " + revision)
                .containsAll(IntStream.rangeClosed(1, revision)
                        .mapToObj(each -> type.getSimpleName() + "." + each)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void loads(String sample) throws IOException {
        assertThat(load(sample)).isInstanceOf(typeOf(sample));
    }

    @ParameterizedTest
    @MethodSource("types")
    void isWrittenAsItsLatestSample(Class<?> type) throws IOException {
        String sample = type.getSimpleName() + "." + revisionOf(type);

        JsonNode written =
                JSON.readTree(serializer.serialize(load(sample), byte[].class).getData());

        assertThat(written).isEqualTo(JSON.readTree(read(sample)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void showsEveryPartInItsLatestSample(Class<?> type) throws IOException {
        JsonNode sample = JSON.readTree(read(type.getSimpleName() + "." + revisionOf(type)));

        assertThat(sample.propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void upcastsAnOldRevision() throws IOException {
        assertThat(load("GuestbookSigned.1")).isEqualTo(load("GuestbookSigned.2"));
    }

    private Object load(String sample) throws IOException {
        GenericDomainEventEntry<byte[]> stored = new GenericDomainEventEntry<>(
                "Aggregate",
                "aggregate-1",
                0,
                "event-1",
                Instant.EPOCH,
                EventTypes.NAMESPACE + typeOf(sample).getSimpleName(),
                sample.substring(sample.indexOf('.') + 1),
                read(sample),
                "{}".getBytes(StandardCharsets.UTF_8));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(stored), serializer, upcasters)
                .next()
                .getPayload();
    }

    private static byte[] read(String sample) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResource("classpath:contracts/" + sample + ".json")
                .getContentAsByteArray();
    }

    private static Class<?> typeOf(String sample) {
        return TYPES.named(EventTypes.NAMESPACE + sample.substring(0, sample.indexOf('.')))
                .orElseThrow();
    }

    private static String revisionOf(Class<?> type) {
        return type.getAnnotation(Revision.class).value();
    }

    private static List<EventUpcaster> upcastersOnTheClassPath() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(EventUpcaster.class));
        return scanner.findCandidateComponents("org.attestory").stream()
                .map(candidate -> make(Objects.requireNonNull(candidate.getBeanClassName())))
                .sorted(AnnotationAwareOrderComparator.INSTANCE)
                .toList();
    }

    private static EventUpcaster make(String className) {
        try {
            return BeanUtils.instantiateClass(Class.forName(className).asSubclass(EventUpcaster.class));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
