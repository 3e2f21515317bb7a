package org.attestory.readmodel.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.attestory.readmodel.query.Letters.Found;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.test.StepVerifier;

class ReadModelConfigurationIT {

    @Test
    void runsEveryProjectionThatIsABeanAndShowsWhereItStands() {
        TestDatabase database = TestDatabase.shared();
        database.execute(Letters.SCHEMA + "; truncate event_store.domain_event_entry restart identity;"
                + "truncate read_model.letter, read_model.projection_position, read_model.parked_event");
        try (ConfigurableApplicationContext context = start(database)) {
            assertThat(context.getBean(EventProcessingConfiguration.class).eventProcessors())
                    .containsOnlyKeys("letters")
                    .hasEntrySatisfying(
                            "letters", processor -> assertThat(processor).isInstanceOf(TrackingEventProcessor.class));
            assertThat(context.getBean(Projections.class).names()).containsExactly("letters");
            context.getBean(EventStore.class).publish(new GenericDomainEventMessage<>("Test", "a", 0, new Found("a")));
            ReadModel readModel = context.getBean(ReadModel.class);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() ->
                            readModel.find(Letters.TABLE, "a").blockOptional().isPresent());
            showsWhereItStands(context);
        }
    }

    private static void showsWhereItStands(ConfigurableApplicationContext context) {
        ProjectionWatch watch = context.getBean(ProjectionWatch.class);
        StepVerifier.create(watch.look()).verifyComplete();
        MeterRegistry meters = context.getBean(MeterRegistry.class);
        assertThat(List.of("position", "lag", "parked"))
                .map(name -> meters.get("attestory.projection." + name)
                        .tag("projection", "letters")
                        .gauge()
                        .value())
                .containsExactly(1.0, 0.0, 0.0);
        TestDatabase.shared().execute("update read_model.projection_position set position = -4");
        StepVerifier.create(watch.look()).verifyComplete();
        assertThat(meters.get("attestory.projection.lag").gauge().value()).isEqualTo(5.0);
        StepVerifier.create(context.getBean(ProjectionsHealthIndicator.class).health())
                .assertNext(health -> {
                    assertThat(health.getStatus()).isEqualTo(Status.UP);
                    assertThat(health.getDetails()).isEqualTo(Map.of("letters", new ProjectionStatus(-4, 5, 0)));
                })
                .verifyComplete();
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "attestory.database.url=" + database.address().url(),
                        "attestory.database.username=postgres",
                        "axon.axonserver.enabled=false",
                        "axon.update-check.disabled=true",
                        "axon.serializer.general=jackson3",
                        "axon.timeout.enabled=false",
                        "spring.flyway.enabled=false")
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(ReadModelConfiguration.class)
    static class Application {

        @Bean(destroyMethod = "")
        DataSource dataSource() {
            return TestDatabase.shared().dataSource();
        }

        @Bean
        EventStorageEngine storageEngine(DataSource dataSource) {
            return TestNode.storageEngine(dataSource);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        Letters letters() {
            return new Letters();
        }
    }
}
