package org.attestory.issuance.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.kernel.LocalizedText;
import org.attestory.personal.api.Personal;
import org.attestory.program.api.ProgramId;
import org.attestory.template.api.TemplateVersion;
import org.jspecify.annotations.Nullable;

/**
 * All that a certificate attests, frozen at issue, in the certificate's language. Nothing changed later, be it the
 * learner's name, the program or the template, changes it.
 *
 * @param holderName the learner's full name on the day of issue
 * @param language ISO 639-1 code of all texts
 * @param kind what the document calls itself
 * @param title of the program
 * @param level of the program
 * @param hours the program's workload, rounded to whole hours
 * @param outcomes learning outcomes
 * @param alignments what the program led to in frameworks of others; in documents that were stored before there were any,
 *     none
 * @param gradePercent null if the program has no quiz
 * @param honours earned by the grade, null if none
 * @param completedAt when the last condition fell
 * @param issuedAt when it was issued
 * @param validFrom from when it holds; later than issuedAt under an embargo
 * @param validUntil first instant at which it no longer holds, null if it holds for ever
 * @param zone in which the dates are printed
 * @param number under which the institution registers it, as "2026-000123": the year of issue and a rising number,
 *     unique, with gaps; the verification code where it was issued before there were numbers
 * @param template with which it is drawn
 */
public record AttestedContent(
        Personal holderName,
        String language,
        String kind,
        String title,
        ProgramId programId,
        int programVersion,
        String level,
        int hours,
        List<String> outcomes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Alignment> alignments,
        @Nullable Integer gradePercent,
        @Nullable String honours,
        Instant completedAt,
        Instant issuedAt,
        Instant validFrom,
        @Nullable Instant validUntil,
        ZoneId zone,
        String institutionName,
        String institutionPlace,
        List<Signatory> signatories,
        String number,
        TemplateVersion template) {

    public AttestedContent {
        outcomes = List.copyOf(outcomes);
        alignments = List.copyOf(alignments);
        signatories = List.copyOf(signatories);
    }

    /** Somebody who signs, with their title in the certificate's language. */
    public record Signatory(String name, String title) {}

    /**
     * What the program led to in a framework, in the certificate's language.
     *
     * @see org.attestory.program.api.Alignment
     */
    public record Alignment(
            String name,
            String address,
            @Nullable String framework,
            @Nullable String code,
            @Nullable String description,
            @Nullable String kind) {

        /** An alignment of a program in one of its languages. */
        public static Alignment in(String language, org.attestory.program.api.Alignment alignment) {
            LocalizedText description = alignment.description();
            return new Alignment(
                    alignment.name().in(language),
                    alignment.address(),
                    alignment.framework(),
                    alignment.code(),
                    description == null ? null : description.in(language),
                    alignment.kind());
        }

        /** The framework and the code in it, as far as they are named; may be empty. */
        public String place() {
            return Stream.concat(Stream.ofNullable(framework), Stream.ofNullable(code))
                    .collect(Collectors.joining(" \u00b7 "));
        }
    }

    /** Every text that the document shows. */
    public Stream<String> texts() {
        return Stream.of(
                        Stream.ofNullable(holderName.text()),
                        Stream.of(kind, title, level),
                        outcomes.stream(),
                        Stream.ofNullable(honours),
                        Stream.of(institutionName, institutionPlace),
                        signatories.stream().flatMap(signatory -> Stream.of(signatory.name(), signatory.title())))
                .flatMap(texts -> texts);
    }

    /** The same content for a holder of another name, as a corrected certificate attests it under its own number. */
    public AttestedContent correctedTo(Personal name, String newNumber, Instant reissuedAt) {
        return new AttestedContent(
                name,
                language,
                kind,
                title,
                programId,
                programVersion,
                level,
                hours,
                outcomes,
                alignments,
                gradePercent,
                honours,
                completedAt,
                reissuedAt,
                validFrom,
                validUntil,
                zone,
                institutionName,
                institutionPlace,
                signatories,
                newNumber,
                template);
    }

    /** The same content with what is known of the holder's name. */
    public AttestedContent heldBy(Personal name) {
        return correctedTo(name, number, issuedAt);
    }

    /**
     * What of it strangers see. A detail that is withheld reads as if there were none: no grade, no honours, no outcomes,
     * no hours, and completed when it was issued. Who shows it asks {@link Sharing#shows} first.
     */
    AttestedContent shownBy(Sharing sharing) {
        Personal name = holderName.isErased() || sharing.shows(SharedDetail.FULL_NAME)
                ? holderName
                : Personal.of(holderName.subject(), Initials.of(holderName.orElse("")));
        return new AttestedContent(
                name,
                language,
                kind,
                title,
                programId,
                programVersion,
                level,
                sharing.shows(SharedDetail.HOURS) ? hours : 0,
                sharing.shows(SharedDetail.OUTCOMES) ? outcomes : List.of(),
                alignments,
                sharing.shows(SharedDetail.GRADE) ? gradePercent : null,
                sharing.shows(SharedDetail.HONOURS) ? honours : null,
                sharing.shows(SharedDetail.COMPLETION_DATE) ? completedAt : issuedAt,
                issuedAt,
                validFrom,
                validUntil,
                zone,
                institutionName,
                institutionPlace,
                signatories,
                number,
                template);
    }

    /** The same content once the holder's data is erased. */
    public AttestedContent erased() {
        return heldBy(Personal.erased(holderName.subject()));
    }
}
