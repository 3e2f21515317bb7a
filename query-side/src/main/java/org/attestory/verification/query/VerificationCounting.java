package org.attestory.verification.query;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes down now and then how often certificates were verified, and a last time before the node stops. */
@Component
class VerificationCounting implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationCounting.class);
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    /** Longer than any page looks back. */
    private static final int DAYS_KEPT = 400;

    private final VerificationCounts counts;
    private final CountTable table;
    private final Clock clock;
    private LocalDate swept = LocalDate.EPOCH;
    private volatile @Nullable Disposable running;

    VerificationCounting(VerificationCounts counts, CountTable table, Clock clock) {
        this.counts = counts;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = Flux.interval(INTERVAL)
                .onBackpressureDrop()
                .concatMap(tick -> write().then(sweep()), 1)
                .subscribe();
    }

    /** All that was counted until now. Never fails: what cannot be written is kept for the next time. */
    Mono<Void> write() {
        return Mono.defer(() -> {
            Map<CountedDay, Long> taken = counts.take();
            return taken.isEmpty()
                    ? Mono.empty()
                    : table.add(taken).onErrorResume(failure -> {
                        counts.putBack(taken);
                        LOG.warn("Counts of verifications wait to be written: {}", failure.toString());
                        return Mono.empty();
                    });
        });
    }

    private Mono<Void> sweep() {
        return Mono.defer(() -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            if (!today.isAfter(swept)) {
                return Mono.empty();
            }
            swept = today;
            return table.forgetBefore(today.minusDays(DAYS_KEPT)).onErrorComplete();
        });
    }

    @Override
    public void stop() {
        Disposable stopping = running;
        running = null;
        if (stopping != null) {
            stopping.dispose();
        }
    }

    @Override
    public void stop(Runnable stopped) {
        stop();
        write().doFinally(signal -> stopped.run()).subscribe();
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
