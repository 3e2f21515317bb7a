package org.attestory.audit.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.attestory.audit.api.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The moment an auditor looks at.
 *
 * @param instant up to and including which events are replayed
 * @param step place of the last event replayed, from 0; -1 before the first
 */
record Moment(Instant instant, int step) {

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSS 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * As chosen: by the time if there is one, else by the place of an event, else after the last event. A time is in UTC
     * and includes the whole second or minute that it names.
     */
    static Moment of(List<RecordedEvent> events, @Nullable Integer step, @Nullable String time) {
        Instant chosen = time == null ? null : parse(time);
        if (chosen == null) {
            int last = events.size() - 1;
            int place = step == null ? last : Math.clamp(step, 0, last);
            chosen = events.get(place).recordedAt();
        }
        return new Moment(chosen, lastUntil(events, chosen));
    }

    /** To the millisecond, in UTC: an audit needs no locale. */
    public String exact() {
        return exact(instant);
    }

    static String exact(Instant instant) {
        return EXACT.format(instant);
    }

    /** For an input of type datetime-local: UTC, to the second. */
    public String inputValue() {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).withNano(0).toString();
    }

    private static int lastUntil(List<RecordedEvent> events, Instant instant) {
        return IntStream.range(0, events.size())
                .filter(i -> !events.get(i).recordedAt().isAfter(instant))
                .max()
                .orElse(-1);
    }

    private static @Nullable Instant parse(String time) {
        try {
            return time.endsWith("Z")
                    ? Instant.parse(time)
                    : LocalDateTime.parse(time).plusNanos(999_999_999).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
