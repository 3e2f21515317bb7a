package org.attestory.access.command;

import java.time.Duration;
import org.attestory.eventstore.PendingAppend;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The commands that took effect, remembered for a week in the transaction in which they did. */
@Component
class HandledCommands {

    /** Nobody repeats a command after that. */
    static final Duration REMEMBERED = Duration.ofDays(7);

    private static final String NOTE = "insert into event_store.handled_command (command_id) ";
    private static final String NOTE_WITH_OTHERS = NOTE + "select unnest(?::text[])";
    private static final String NOTE_ALONE = NOTE + "values (?) on conflict do nothing";

    private final JdbcTemplate jdbc;

    HandledCommands(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the command is handled now; false if it was before. Waits while a repetition is being handled. */
    boolean note(String commandId) {
        return PendingAppend.current()
                .map(pending -> {
                    pending.add(NOTE_WITH_OTHERS, commandId);
                    return true;
                })
                .orElseGet(() -> jdbc.update(NOTE_ALONE, commandId) == 1);
    }

    int forgetOld() {
        return jdbc.update(
                "delete from handled_command where handled_at < now() - make_interval(secs => ?)",
                REMEMBERED.toSeconds());
    }
}
