package org.attestory.program.web;

import java.util.Locale;
import org.attestory.appearance.web.Formats;
import org.attestory.program.api.ProgramDefinition;

/** A program in a list, in the reader's language. */
record ProgramCard(String slug, String title, String summary, String level, String workload, int steps, String issuer) {

    static ProgramCard of(ProgramDefinition program, Formats formats, Locale locale) {
        String language = locale.getLanguage();
        return new ProgramCard(
                program.slug(),
                program.title().in(language),
                program.summary().in(language),
                program.level().in(language),
                formats.duration(program.workload(), locale),
                (int) program.activities().count(),
                program.certification().institution().name().in(language));
    }
}
