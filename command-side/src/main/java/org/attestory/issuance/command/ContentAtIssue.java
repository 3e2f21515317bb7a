package org.attestory.issuance.command;

import static org.attestory.kernel.RefusedException.refuseIf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.issuance.api.IssuanceRefusal;
import org.attestory.issuance.api.IssueCertificate;
import org.attestory.kernel.LocalizedText;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.CertificationTerms;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.template.api.TemplateVersion;
import org.jspecify.annotations.Nullable;

/** Puts together what a certificate will attest for ever, in its language. */
final class ContentAtIssue {

    private static final double MINUTES_PER_HOUR = 60;

    private ContentAtIssue() {}

    static AttestedContent of(
            IssueCertificate command,
            long number,
            ProgramDefinition definition,
            TemplateVersion template,
            Personal holderName) {
        CertificationTerms terms = definition.certification();
        String language = definition.supportedLanguage(command.language());
        Instant validFrom = command.validFrom() == null ? command.issuedAt() : command.validFrom();
        Instant validUntil = validUntil(terms, later(command.issuedAt(), validFrom));
        refuseIf(validUntil != null && !validFrom.isBefore(validUntil), IssuanceRefusal.EMBARGO_AFTER_EXPIRY);
        return new AttestedContent(
                holderName,
                language,
                terms.kind().in(language),
                definition.title().in(language),
                command.programId(),
                command.programVersion(),
                definition.level().in(language),
                hours(definition.workload()),
                texts(definition.outcomes(), language),
                definition.alignments().stream()
                        .map(alignment -> AttestedContent.Alignment.in(language, alignment))
                        .toList(),
                command.gradePercent(),
                honours(terms, command.gradePercent(), language),
                command.completedAt(),
                command.issuedAt(),
                validFrom,
                validUntil,
                terms.zone(),
                terms.institution().name().in(language),
                terms.institution().place().in(language),
                terms.signatories().stream()
                        .map(signatory -> new AttestedContent.Signatory(
                                signatory.name(), signatory.title().in(language)))
                        .toList(),
                RegisterNumber.of(number, command.issuedAt(), terms.zone()),
                template);
    }

    private static @Nullable String honours(CertificationTerms terms, @Nullable Integer gradePercent, String language) {
        CertificationTerms.Honours honours = terms.honoursOf(gradePercent);
        return honours == null ? null : honours.name().in(language);
    }

    /** The start of the day after the last day, where the program's dates are printed. */
    private static @Nullable Instant validUntil(CertificationTerms terms, Instant start) {
        if (terms.validity() == null) {
            return null;
        }
        return start.atZone(terms.zone())
                .toLocalDate()
                .plus(terms.validity())
                .plusDays(1)
                .atStartOfDay(terms.zone())
                .toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static int hours(Duration workload) {
        return (int) Math.round(workload.toMinutes() / MINUTES_PER_HOUR);
    }

    private static List<String> texts(List<LocalizedText> texts, String language) {
        return texts.stream().map(text -> text.in(language)).toList();
    }
}
