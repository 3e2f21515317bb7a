package org.attestory.examination.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.attestory.examination.api.ComparedLine;
import org.attestory.examination.api.ExaminedFile;
import org.attestory.verification.api.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The answer for programs. What does not apply is left out.
 *
 * @param status where the certificate stands that the file is about, as in {@code GET /verify/{code}}
 * @param stampedAt what the time stamp says; proven only if the check {@code time_proven} passed
 * @param verification where the whole answer about that code is to be had
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicExamination(
        String verdict,
        String kind,
        String examinedAt,
        @Nullable String status,
        @Nullable String code,
        @Nullable String verification,
        @Nullable String stampedAt,
        List<PublicCheck> checks,
        @Nullable List<PublicLine> comparison) {

    /** A check. */
    record PublicCheck(String name, String result, String detail) {}

    /** What the file says beside what was issued. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicLine(
            @Nullable String field,
            @Nullable String stated,
            @Nullable String issued,
            boolean agrees) {

        static PublicLine of(ComparedLine line) {
            return new PublicLine(
                    line.field() == null ? null : lower(line.field()), line.stated(), line.issued(), line.agrees());
        }
    }

    static PublicExamination of(ExaminedFile file, MessageSource messages, Locale locale) {
        Verification verification = file.verification();
        return new PublicExamination(
                file.verdict().publicName(),
                file.kind().publicName(),
                file.examinedAt().toString(),
                verification == null ? null : verification.status().publicName(),
                verification == null ? null : verification.code(),
                verification == null ? null : "/verify/" + verification.code(),
                file.stampedAt() == null ? null : file.stampedAt().toString(),
                file.checks().stream()
                        .map(check -> new PublicCheck(
                                lower(check.name()), lower(check.result()), FileAnswer.detail(messages, check, locale)))
                        .toList(),
                file.comparison().isEmpty()
                        ? null
                        : file.comparison().stream().map(PublicLine::of).toList());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
