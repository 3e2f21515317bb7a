package org.attestory.delivery.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attestory.delivery.api.ExportFilter;
import org.attestory.issuance.api.CertificateStatus;
import org.attestory.program.api.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * What a registrar wants exported, as typed.
 *
 * @param program slug
 * @param from first day of issue, in UTC
 * @param until last day of issue, in UTC
 */
record ExportForm(
        @Nullable String commandId,
        @Nullable String text,
        @Nullable String status,
        @Nullable String program,
        @Nullable String from,
        @Nullable String until) {

    /** What is wrong, as a message key by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (typed(text).length() > ExportFilter.LONGEST_TEXT) {
            errors.put("text", "export.text.long");
        }
        LocalDate first = check("from", from, errors);
        LocalDate last = check("until", until, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.put("until", "export.until.early");
        }
        return errors;
    }

    /** Must have no errors. */
    ExportFilter filter() {
        LocalDate first = day(from);
        LocalDate last = day(until);
        return new ExportFilter(
                typed(text),
                typed(status).isEmpty() ? null : CertificateStatus.valueOf(typed(status)),
                typed(program).isEmpty() ? null : ProgramId.ofSlug(typed(program)),
                first == null ? null : startOf(first),
                last == null ? null : startOf(last.plusDays(1)));
    }

    private static @Nullable LocalDate check(String field, @Nullable String typed, Map<String, String> errors) {
        try {
            return day(typed);
        } catch (DateTimeParseException unreadable) {
            errors.put(field, "export.date.unreadable");
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed(typed).isEmpty() ? null : LocalDate.parse(typed(typed));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** Never what was typed: what is printed ends in logs. */
    @Override
    public String toString() {
        return "ExportForm";
    }
}
