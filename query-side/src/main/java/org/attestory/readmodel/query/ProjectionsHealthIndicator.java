package org.attestory.readmodel.query;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import reactor.core.publisher.Mono;

/**
 * Shows where the projections stand. It is always up: pages that are late are better than none, so neither lag nor parked
 * events take a node out. Those who look after it are told by the metrics and the details.
 */
final class ProjectionsHealthIndicator implements ReactiveHealthIndicator {

    private final ProjectionWatch watch;

    ProjectionsHealthIndicator(ProjectionWatch watch) {
        this.watch = watch;
    }

    @Override
    public Mono<Health> health() {
        return Mono.fromSupplier(() -> Health.up().withDetails(watch.statuses()).build());
    }
}
