package org.attestory.signing.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attestory.signing.api.SigningKeyView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/**
 * Watches how long the certificates of the keys last: as metric, as detail of the health, and once a day in the log. Health
 * stays up, for a document signed by an ended certificate is better than no page at all.
 */
final class ExpiryWatch implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryWatch.class);
    private static final Duration INTERVAL = Duration.ofDays(1);

    private final KeyRegister register;
    private final Clock clock;
    private final Disposable.Swap watching = Disposables.swap();

    ExpiryWatch(KeyRegister register, MeterRegistry meters, Clock clock) {
        this.register = register;
        this.clock = clock;
        for (SigningKeyView key : register.all()) {
            Gauge.builder("attestory.signing.days-left", () -> key.daysLeft(clock.instant()))
                    .tag("purpose", key.purpose())
                    .tag("key", key.id())
                    .strongReference(true)
                    .register(meters);
        }
    }

    void start() {
        watching.update(
                Flux.interval(Duration.ZERO, INTERVAL).onBackpressureDrop().subscribe(day -> look()));
    }

    void stop() {
        watching.dispose();
    }

    void look() {
        Instant now = clock.instant();
        for (SigningKeyView key : register.all()) {
            switch (key.urgencyAt(now)) {
                case SOON ->
                    LOG.warn("The signing key {} ends in {} days: add a newer one", key.id(), key.daysLeft(now));
                case NOW ->
                    LOG.error("The signing key {} ends in {} days: add a newer one", key.id(), key.daysLeft(now));
                case EXPIRED -> {
                    if (key.current()) {
                        LOG.error("The signing key {} has ended: what it signs is not believed", key.id());
                    }
                }
                case NONE -> {}
            }
        }
    }

    @Override
    public Health health() {
        Instant now = clock.instant();
        Map<String, Object> details = new LinkedHashMap<>();
        register.all()
                .forEach(key -> details.put(
                        key.id(),
                        Map.of(
                                "purpose", key.purpose(),
                                "validUntil", key.validUntil().toString(),
                                "daysLeft", key.daysLeft(now),
                                "urgency", key.urgencyAt(now).name())));
        return Health.up().withDetails(details).build();
    }
}
