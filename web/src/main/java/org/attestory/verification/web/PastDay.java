package org.attestory.verification.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.attestory.appearance.web.Formats;
import org.attestory.verification.api.Hindsight;
import org.attestory.verification.api.Hindsight.Turn;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What is said about a day in the past: what was known then, and what is known now.
 *
 * @param when in words
 * @param instant whether that is an instant rather than a day
 * @param changed whether what was recorded later concerns that day itself
 * @param status known then
 * @param thatDay the same with what is known now
 * @param title both in one sentence
 * @param then what was known by then
 * @param now what is known now about then
 * @param turns what happened since, oldest first
 * @param knownAt when that was known
 */
record PastDay(
        String when,
        boolean instant,
        boolean changed,
        VerificationStatus status,
        VerificationStatus thatDay,
        VerificationStatus today,
        String title,
        String then,
        String now,
        List<String> turns,
        String knownAt) {

    /**
     * What was asked about.
     *
     * @param isInstant whether it is not a whole day
     */
    record Moment(String words, boolean isInstant) {}

    /** That there was nothing yet and that nothing held yet comes to the same. */
    private static boolean changed(VerificationStatus then, VerificationStatus thatDay) {
        return then != thatDay && !(then == VerificationStatus.UNKNOWN && thatDay == VerificationStatus.NOT_YET_VALID);
    }

    /** Words them. */
    @Component
    static class Words {

        private final MessageSource messages;
        private final Formats formats;

        Words(MessageSource messages, Formats formats) {
            this.messages = messages;
            this.formats = formats;
        }

        /** The answer in words, null if it is not about the past. */
        @Nullable
        PastDay of(Verification verification, Moment moment, ZoneId zone, Locale locale) {
            Hindsight hindsight = verification.hindsight();
            if (hindsight == null) {
                return null;
            }
            // Of somebody whose data is erased it can still be told how things stood.
            VerificationStatus then =
                    verification.status() == VerificationStatus.ERASED ? hindsight.thatDay() : verification.status();
            boolean changed = changed(then, hindsight.thatDay());
            boolean wrongly = changed && then == VerificationStatus.VALID;
            return new PastDay(
                    moment.words(),
                    moment.isInstant(),
                    changed,
                    then,
                    hindsight.thatDay(),
                    hindsight.today(),
                    text(wrongly ? "day.VALID.wrongly" : "day." + then, locale, moment.words()),
                    text("day." + then + ".then", locale),
                    text(changed ? "day.changed." + hindsight.thatDay() : "day.unchanged", locale),
                    hindsight.since().stream()
                            .map(turn -> turn(turn, zone, locale))
                            .toList(),
                    formats.dateAndTime(hindsight.knownAt(), zone, locale));
        }

        private String turn(Turn turn, ZoneId zone, Locale locale) {
            Instant at = turn.at();
            String reason = turn.reason() == null ? "" : text("reason." + turn.reason(), locale);
            return text(
                    "turn." + turn.kind(),
                    locale,
                    turn.kind() == Hindsight.Kind.EXPIRED
                            ? formats.lastDay(at, zone, locale)
                            : formats.date(at, zone, locale),
                    reason);
        }

        private String text(String key, Locale locale, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }
    }
}
