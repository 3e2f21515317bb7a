package org.attestory.document.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attestory.kernel.Place;
import org.attestory.template.api.CheckExpertPage.Fault;
import org.attestory.template.api.CheckExpertPage.Part;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.attestory.template.api.TemplateFaults;

/**
 * Reads pages written by hand as what they are: programs of strangers. What it does not know, it refuses; what it lets
 * through is kept as it understood it, and the words of the author are not used again.
 */
final class ExpertPageCheck {

    private final GlyphCoverage coverage;

    ExpertPageCheck(GlyphCoverage coverage) {
        this.coverage = coverage;
    }

    /** All that is wrong, by part and line; empty if nothing is. */
    List<Fault> faults(ExpertPage page) {
        ExpertFaults faults = new ExpertFaults();
        read(page, faults);
        return faults.all();
    }

    /** The page as understood. */
    CheckedPage require(ExpertPage page) {
        ExpertFaults faults = new ExpertFaults();
        CheckedPage checked = read(page, faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("a page with faults is not drawn: "
                    + faults.all().getFirst().code());
        }
        return checked;
    }

    private CheckedPage read(ExpertPage page, ExpertFaults faults) {
        boolean tooLong = isTooLong(page.markup(), Part.MARKUP, faults);
        if (isTooLong(page.style(), Part.STYLE, faults) || tooLong) {
            return new CheckedPage(List.of(), List.of());
        }
        List<ExpertNode> body = ExpertMarkup.read(page.markup(), coverage, faults);
        List<StyleRule> style = StyleReader.read(page.style(), faults);
        return new CheckedPage(body, style);
    }

    private static boolean isTooLong(String text, Part part, ExpertFaults faults) {
        boolean tooLong = text.length() > TemplateFaults.MOST_EXPERT_BYTES
                || text.getBytes(StandardCharsets.UTF_8).length > TemplateFaults.MOST_EXPERT_BYTES;
        if (tooLong) {
            faults.note(part, Place.START, "too-long", Integer.toString(TemplateFaults.MOST_EXPERT_BYTES >> 10));
        }
        return tooLong;
    }
}
