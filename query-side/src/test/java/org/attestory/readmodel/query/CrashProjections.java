package org.attestory.readmodel.query;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MessageIdentifier;

/** Projections in which a lost or repeated event shows: one counts, one writes a line for every event, without a key. */
final class CrashProjections {

    static final String SCHEMA = """
            create table read_model.tick_count (bucket text primary key, ticks bigint not null);
            create table read_model.tick_log (position bigint not null, event text not null);
            """;

    private CrashProjections() {}

    static List<Projection<?>> all() {
        return List.of(new Counter(), new Log());
    }

    record Tick(String bucket) {}

    record Count(String bucket, long ticks) {}

    record Line(long position, String event) {}

    @ProcessingGroup("tick-count")
    static final class Counter extends Projection<Count> {

        Counter() {
            super(Table.<Count>named("tick_count")
                    .key("bucket", Count::bucket)
                    .number("ticks", Count::ticks)
                    .readBy(row -> new Count(row.text("bucket"), row.number("ticks"))));
        }

        @EventHandler
        void on(Tick tick) {
            createOrChange(tick.bucket, count -> new Count(tick.bucket, count == null ? 1 : count.ticks + 1));
        }
    }

    @ProcessingGroup("tick-log")
    static final class Log extends Projection<Line> {

        Log() {
            super(Table.<Line>named("tick_log")
                    .number("position", Line::position)
                    .text("event", Line::event)
                    .readBy(row -> new Line(row.number("position"), row.text("event"))));
        }

        @EventHandler
        void on(Tick tick, TrackingToken token, @MessageIdentifier String identifier) {
            append(new Line(token.position().orElseThrow(), identifier));
        }
    }
}
