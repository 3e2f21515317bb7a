package org.attestory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Any subset of the sides starts, and only that. */
class SidesIT {

    /** As the application itself, but without the one that tests of pages put together. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "org.attestory",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = SideFilter.class),
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.attestory\\.(AttestoryApplication|pages\\..*|.*(IT|Test|Platform)(\\$.*)?)")
            })
    private static final class Application {}

    private static final Set<String> SIDES = Set.of("command", "query", "web");

    @TempDir
    private Path data;

    @Test
    void commandSideStartsAlone() {
        try (ConfigurableApplicationContext context = start("command")) {
            assertThat(sidesIn(context)).containsExactly("command");
        }
    }

    @Test
    void querySideStartsAlone() {
        try (ConfigurableApplicationContext context = start("query")) {
            assertThat(sidesIn(context)).containsExactly("query");
        }
    }

    @Test
    void pagesStartAloneBesideAxonServerAndNeedNoDatabase() {
        try (ConfigurableApplicationContext context = start(
                "web",
                "--spring.profiles.active=axonserver",
                "--attestory.axonserver.servers=127.0.0.1:1",
                "--attestory.public-url=http://localhost")) {
            assertThat(sidesIn(context)).containsExactly("web");
            assertThat(context.getBeansOfType(DataSource.class)).isEmpty();
            assertThat(context.getBean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
        }
    }

    @Test
    void pagesAloneAreRefusedWithoutAxonServer() {
        assertThatThrownBy(() -> start("web")).rootCause().hasMessageContainingAll("attestory.sides", "axonserver");
    }

    @Test
    void unknownSidesAreRefused() {
        assertThatThrownBy(() -> start("pages")).rootCause().hasMessageContainingAll("attestory.sides", "pages");
    }

    private ConfigurableApplicationContext start(String sides, String... settings) {
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--attestory.sides=" + sides,
                                "--attestory.data-directory=" + data,
                                "--server.port=0",
                                "--server.address=127.0.0.1"),
                        Arrays.stream(settings))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Application.class).run(arguments);
    }

    private static Set<String> sidesIn(ConfigurableApplicationContext context) {
        return Arrays.stream(context.getBeanDefinitionNames())
                .map(context::getType)
                .flatMap(Stream::ofNullable)
                .map(Class::getPackageName)
                .filter(name -> name.startsWith("org.attestory."))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(SIDES::contains)
                .collect(Collectors.toSet());
    }
}
