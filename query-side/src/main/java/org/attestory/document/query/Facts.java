package org.attestory.document.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attestory.issuance.api.AttestedContent;
import org.attestory.template.api.TemplateElement;

/** The short facts of a certificate, in words. */
final class Facts {

    private final List<Fact> facts = new ArrayList<>();
    private final AttestedContent content;
    private final Wording wording;

    private Facts(AttestedContent content, Wording wording) {
        this.content = content;
        this.wording = wording;
    }

    static List<Fact> of(AttestedContent content, Wording wording) {
        return new Facts(content, wording).collect();
    }

    private List<Fact> collect() {
        add(TemplateElement.PROGRAM_VERSION, "version", Integer.toString(content.programVersion()));
        if (!content.level().isBlank()) {
            add(TemplateElement.LEVEL, "level", content.level());
        }
        if (content.hours() > 0) {
            add(TemplateElement.HOURS, "hours", wording.text("hours.count", content.hours()));
        }
        add(TemplateElement.COMPLETION_DATE, "completed", date(content.completedAt()));
        add(TemplateElement.ISSUE_DATE, "issued", date(content.issuedAt()));
        if (content.validFrom().isAfter(content.issuedAt())) {
            add(TemplateElement.VALID_UNTIL, "validFrom", date(content.validFrom()));
        }
        Instant validUntil = content.validUntil();
        if (validUntil != null) {
            // The last day on which it holds, not the first on which it does not.
            add(TemplateElement.VALID_UNTIL, "validUntil", date(validUntil.minusNanos(1)));
        }
        Integer grade = content.gradePercent();
        if (grade != null) {
            add(TemplateElement.GRADE, "grade", wording.text("grade.percent", grade));
        }
        if (!content.number().isBlank()) {
            add(TemplateElement.NUMBER, "number", content.number());
        }
        return facts;
    }

    private void add(TemplateElement element, String key, String value) {
        String written = PrintableText.of(value);
        facts.add(new Fact(element, wording.text(key + ".label"), written, wording.text(key, written)));
    }

    private String date(Instant instant) {
        return wording.date(LocalDate.ofInstant(instant, content.zone()));
    }
}
