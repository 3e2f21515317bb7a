package org.attestory.document.query;

import java.util.Map;
import org.attestory.template.api.TemplateElement;

/**
 * Something short that a certificate says.
 *
 * @param label for tables, as "Issued"
 * @param value for tables, as "20 November 2026"
 * @param phrase both in one, as "Issued on 20 November 2026"
 */
record Fact(TemplateElement element, String label, String value, String phrase) {

    /** As templates read it. */
    Map<String, String> values() {
        return Map.of("label", label, "value", value, "phrase", phrase);
    }
}
