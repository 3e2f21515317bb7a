package org.attestory.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Measures once the platform has started, prints the table, and ends. */
@Configuration(proxyBeanMethods = false)
class BenchmarkConfiguration {

    @Bean
    Scale scale(Environment environment) {
        return Scale.named(environment.getProperty("attestory.benchmark", "full"));
    }

    @Bean
    ApplicationRunner benchmark(
            World world, Views views, List<Measurement> measurements, ConfigurableApplicationContext application) {
        Set<String> only = Set.of(
                application.getEnvironment().getProperty("attestory.benchmark-only", String[].class, new String[0]));
        return arguments -> {
            world.create();
            views.awaitAll();
            List<Line> lines = new ArrayList<>();
            measurements.stream()
                    .filter(measurement ->
                            only.contains(measurement.name()) || (only.isEmpty() && !measurement.onlyWhenNamed()))
                    .forEach(measurement -> lines.addAll(linesOf(measurement)));
            System.out.println(Table.of(lines));
            boolean good = lines.stream()
                    .allMatch(line -> line.verdict() == Line.Verdict.MET || line.verdict() == Line.Verdict.NONE);
            System.exit(SpringApplication.exit(application, () -> good ? 0 : 1));
        };
    }

    private static List<Line> linesOf(Measurement measurement) {
        System.err.println("  " + measurement.name() + " ...");
        try {
            List<Line> lines = measurement.measure();
            // What is known is not lost if the run is ended.
            System.err.println(Table.of(lines));
            return lines;
        } catch (Exception failure) {
            failure.printStackTrace(System.err);
            return List.of(Line.failed(measurement.name(), failure));
        }
    }
}
