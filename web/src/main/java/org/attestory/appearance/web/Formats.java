package org.attestory.appearance.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Dates and durations in words. Templates find it as {@code @formats}. */
@Component("formats")
public class Formats {

    private final MessageSource messages;

    /** Reading a pattern takes longer than writing a date by it. There are few patterns and two languages. */
    private final Map<Form, DateTimeFormatter> formatters = new ConcurrentHashMap<>();

    private record Form(Locale locale, String pattern) {}

    Formats(MessageSource messages) {
        this.messages = messages;
    }

    /** As "20 November 2026". */
    public String date(Instant instant, ZoneId zone, Locale locale) {
        return formatter(locale, "d MMMM uuuu").format(instant.atZone(zone));
    }

    /** The last day of a time that ends before this instant. */
    public String lastDay(Instant end, ZoneId zone, Locale locale) {
        return date(end.minusMillis(1), zone, locale);
    }

    /** As "20 November 2026 at 14:05 (Europe/Paris)". */
    public String dateAndTime(Instant instant, ZoneId zone, Locale locale) {
        String time = formatter(locale, "HH:mm").format(instant.atZone(zone));
        return messages.getMessage(
                "format.date-and-time", new Object[] {date(instant, zone, locale), time, zone.getId()}, locale);
    }

    /** As "1 h 30 min", "45 min" or, below a minute, "20 s". */
    public String duration(Duration duration, Locale locale) {
        if (duration.toMinutes() == 0) {
            return messages.getMessage("format.seconds", new Object[] {duration.toSeconds()}, locale);
        }
        String key = duration.toHours() == 0
                ? "format.minutes"
                : duration.toMinutesPart() == 0 ? "format.hours" : "format.hours-and-minutes";
        return messages.getMessage(key, new Object[] {duration.toHours(), duration.toMinutesPart()}, locale);
    }

    private DateTimeFormatter formatter(Locale locale, String pattern) {
        return formatters.computeIfAbsent(
                new Form(locale, pattern), form -> DateTimeFormatter.ofPattern(form.pattern(), form.locale()));
    }
}
