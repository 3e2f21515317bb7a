package org.attestory.program.web;

import java.util.List;
import org.attestory.issuance.api.AttestedContent;

/**
 * A program as its page shows it, in the reader's language.
 *
 * @param objective HTML, safe to show
 * @param offered whether one can enrol
 */
record ProgramDetails(
        String slug,
        String title,
        String summary,
        String objective,
        String level,
        String workload,
        List<String> outcomes,
        List<AttestedContent.Alignment> alignments,
        List<Step> modules,
        List<String> requirements,
        Terms terms,
        boolean offered) {

    /** A module of the learning path. */
    record Step(String title, List<Item> activities) {}

    /** An activity. */
    record Item(String title, String kind) {}

    /** The terms of certification. */
    record Terms(
            String kind,
            String validity,
            String institution,
            String place,
            List<String> signatories,
            List<String> honours) {}
}
