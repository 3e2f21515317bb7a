package org.attestory.readmodel.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.jspecify.annotations.Nullable;

/** A small projection of everything that a table can do. */
@ProcessingGroup("letters")
class Letters extends Projection<Letters.Letter> {

    static final String SCHEMA = """
            create table if not exists read_model.letter (
                letter_id text primary key, owner text, stamps bigint not null check (stamps < 100), sent boolean not null,
                sent_at timestamptz, due date, pages jsonb not null)""";

    static final Table<Letter> TABLE = Table.<Letter>named("letter")
            .key("letter_id", Letter::letterId)
            .text("owner", Letter::owner)
            .number("stamps", Letter::stamps)
            .flag("sent", Letter::sent)
            .instant("sent_at", Letter::sentAt)
            .date("due", Letter::due)
            .document("pages", Letter::pages)
            .readBy(row -> new Letter(
                    row.text("letter_id"),
                    row.textOrNull("owner"),
                    row.number("stamps"),
                    row.flag("sent"),
                    row.instantOrNull("sent_at"),
                    row.dateOrNull("due"),
                    row.document("pages", Pages.class)));

    volatile boolean broken;

    Letters() {
        super(TABLE);
    }

    @EventHandler
    void on(Written event) {
        create(new Letter(
                event.letterId, event.owner, 0, false, null, LocalDate.of(2026, 11, 20), new Pages(event.pages)));
    }

    @EventHandler
    void on(Stamped event) {
        change(event.letterId, letter -> {
            if (broken && event.stamps == 13) {
                throw new IllegalStateException("thirteen");
            }
            return letter.with(letter.owner, letter.stamps + event.stamps);
        });
    }

    @EventHandler
    void on(Sent event) {
        change(
                event.letterId,
                letter -> new Letter(
                        letter.letterId, letter.owner, letter.stamps, true, event.at, letter.due, letter.pages));
    }

    @EventHandler
    void on(Found event) {
        createOrChange(
                event.letterId,
                letter -> letter == null
                        ? new Letter(event.letterId, null, 1, false, null, null, new Pages(List.of()))
                        : letter.with(letter.owner, letter.stamps + 1));
    }

    @EventHandler
    void on(Burnt event) {
        remove(event.letterId);
    }

    @EventHandler
    void on(OwnerForgotten event) {
        changeAll("owner", event.owner, letter -> letter.with(null, letter.stamps));
    }

    @EventHandler
    void on(Inspected event) {
        if (broken) {
            throw new IllegalStateException("no inspection today");
        }
        change(event.letterId, letter -> letter.with("inspector", letter.stamps));
    }

    @Override
    protected void changed(Letter row, QueryUpdateEmitter updates) {
        updates.emit(String.class, row.letterId::equals, row);
    }

    record Letter(
            String letterId,
            @Nullable String owner,
            long stamps,
            boolean sent,
            @Nullable Instant sentAt,
            @Nullable LocalDate due,
            Pages pages) {

        Letter with(@Nullable String newOwner, long newStamps) {
            return new Letter(letterId, newOwner, newStamps, sent, sentAt, due, pages);
        }
    }

    record Pages(List<String> texts) {}

    record Written(String letterId, String owner, List<String> pages) {}

    record Stamped(String letterId, long stamps) {}

    record Sent(String letterId, Instant at) {}

    record Found(String letterId) {}

    record Burnt(String letterId) {}

    record OwnerForgotten(String owner) {}

    record Inspected(String letterId) {}
}
