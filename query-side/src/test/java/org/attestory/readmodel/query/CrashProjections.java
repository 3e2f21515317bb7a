package org.attestory.readmodel.query;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;

/** Projections in which a lost or repeated event shows: one counts, one writes a line for every event, without a key. */
final class CrashProjections {

    static final String SCHEMA = """
            create table read_model.tick_count (bucket text primary key, ticks bigint not null);
            create table read_model.tick_log (event text not null);
            """;

    private CrashProjections() {}

    static List<Projection<?>> all() {
        return List.of(new Counter(), new Log());
    }

    record Tick(String bucket) {}

    record Count(String bucket, long ticks) {}

    record Line(String event) {}

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
            super(Table.<Line>named("tick_log").text("event", Line::event).readBy(row -> new Line(row.text("event"))));
        }

        @EventHandler
        void on(Tick tick, @MessageIdentifier String identifier) {
            append(new Line(identifier));
        }
    }
}
