package org.attestory.examination.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.attestory.appearance.web.Formats;
import org.attestory.examination.api.ComparedLine;
import org.attestory.examination.api.ComparedLine.Field;
import org.attestory.examination.api.ExaminedFile;
import org.attestory.examination.api.FileCheck;
import org.attestory.examination.api.FileVerdict;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.CertificateView;
import org.attestory.issuance.api.SharedDetail;
import org.attestory.verification.api.Verification;
import org.attestory.verification.api.VerificationStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * An examined file in words. Empty texts stand for what does not apply.
 *
 * @param tone how the verdict looks, beside what it says
 * @param heading key of the verdict
 * @param status where the certificate stands, empty if no code was found
 * @param content null unless the certificate is known
 * @param time what its time stamp says and what that is worth
 * @param pictured whether its holder shows its picture
 */
record FileAnswer(
        String verdict,
        String tone,
        String heading,
        String kind,
        String status,
        String code,
        String groupedCode,
        @Nullable AttestedContent content,
        boolean pictured,
        String holder,
        String issuedOn,
        String validUntil,
        String examinedAt,
        String time,
        List<Line> checks,
        List<Row> comparison) {

    /** A check in words. */
    record Line(String name, String result, String detail) {}

    /** What the file says beside what was issued; an empty label for a line of text. */
    record Row(
            String label, @Nullable String stated, @Nullable String issued, boolean agrees) {}

    /** How many rows differ. */
    public long differences() {
        return comparison.stream().filter(row -> !row.agrees()).count();
    }

    /** Whether the rows are named. */
    public boolean byField() {
        return comparison.stream().anyMatch(row -> !row.label().isEmpty());
    }

    static String detail(MessageSource messages, FileCheck check, Locale locale) {
        return messages.getMessage("file.check." + check.name() + "." + check.result(), null, locale);
    }

    /** Words answers. */
    @Component
    static class Words {

        private final Formats formats;
        private final MessageSource messages;

        Words(Formats formats, MessageSource messages) {
            this.formats = formats;
            this.messages = messages;
        }

        FileAnswer of(ExaminedFile file, Locale locale) {
            Verification verification = file.verification();
            CertificateView known = verification == null ? null : verification.certificate();
            AttestedContent content = known == null ? null : known.content();
            ZoneId zone = content == null ? ZoneOffset.UTC : content.zone();
            Instant until = content == null ? null : content.validUntil();
            boolean valid = verification != null && verification.status() == VerificationStatus.VALID;
            return new FileAnswer(
                    file.verdict().name(),
                    tone(file.verdict(), verification),
                    file.verdict() == FileVerdict.GENUINE && !valid
                            ? "file.GENUINE_BUT"
                            : "file." + file.verdict().name(),
                    file.kind().name(),
                    verification == null ? "" : verification.status().name(),
                    verification == null ? "" : verification.code(),
                    known == null
                            ? verification == null ? "" : verification.code()
                            : known.code().grouped(),
                    content,
                    known != null && known.sharing().shows(SharedDetail.PICTURE),
                    content == null ? "" : content.holderName().orElse(""),
                    content == null ? "" : formats.date(content.issuedAt(), zone, locale),
                    until == null ? "" : formats.lastDay(until, zone, locale),
                    formats.dateAndTime(file.examinedAt(), zone, locale),
                    time(file, zone, locale),
                    file.checks().stream()
                            .map(check -> new Line(
                                    check.name().name(), check.result().name(), detail(messages, check, locale)))
                            .toList(),
                    file.comparison().stream()
                            .map(line -> row(line, zone, locale))
                            .toList());
        }

        private String time(ExaminedFile file, ZoneId zone, Locale locale) {
            Instant at = file.stampedAt();
            return at == null
                    ? ""
                    : file.checks().stream()
                            .filter(check -> check.name() == FileCheck.Name.TIME_PROVEN)
                            .findFirst()
                            .map(check -> messages.getMessage(
                                    "file.time." + check.result(),
                                    new Object[] {formats.dateAndTime(at, zone, locale)},
                                    locale))
                            .orElse("");
        }

        private static String tone(FileVerdict verdict, @Nullable Verification verification) {
            return switch (verdict) {
                case GENUINE ->
                    verification == null
                            ? "unsure"
                            : verification.status().name().toLowerCase(Locale.ROOT);
                case ALTERED_DOCUMENT, FORGED_DOCUMENT, ALTERED_CREDENTIAL, NOT_OURS -> "revoked";
                case ONLY_THE_CODE,
                        NOTHING_TO_CHECK,
                        WITHOUT_TEXT,
                        LOCKED,
                        UNREADABLE,
                        UNSUPPORTED,
                        TOO_LARGE,
                        BEYOND_LIMITS -> "unsure";
            };
        }

        private Row row(ComparedLine line, ZoneId zone, Locale locale) {
            Field field = line.field();
            if (field == null) {
                return new Row("", line.stated(), line.issued(), line.agrees());
            }
            String label = messages.getMessage("file.field." + field, null, locale);
            String stated = shown(field, line.stated(), zone, locale);
            String issued = shown(field, line.issued(), zone, locale);
            boolean hidesDifference = !line.agrees() && stated != null && stated.equals(issued);
            return hidesDifference
                    ? new Row(label, line.stated(), line.issued(), false)
                    : new Row(label, stated, issued, line.agrees());
        }

        private @Nullable String shown(Field field, @Nullable String value, ZoneId zone, Locale locale) {
            if (value == null) {
                return null;
            }
            try {
                return switch (field) {
                    case ISSUED_ON -> formats.date(Instant.parse(value), zone, locale);
                    case VALID_UNTIL -> formats.lastDay(Instant.parse(value), zone, locale);
                    case GRADE -> messages.getMessage("verdict.grade.value", new Object[] {value}, locale);
                    case HOLDER, TITLE, LEVEL, HOURS, HONOURS, ISSUER, NUMBER, CODE -> value;
                };
            } catch (DateTimeException noDate) {
                return value;
            }
        }
    }
}
