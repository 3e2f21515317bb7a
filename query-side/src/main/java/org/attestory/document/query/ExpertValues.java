package org.attestory.document.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateElement;

/**
 * What a page written by hand is filled in with.
 *
 * @param texts by placeholder; what is not there or empty is shown as nothing
 * @param lists of items by the name of the list, each with its fields
 */
record ExpertValues(String language, Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {

    ExpertValues {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    static ExpertValues of(CertificateTexts texts, TemplateContent template) {
        Map<String, String> values = new HashMap<>();
        values.put("holder", texts.holder());
        values.put("title", texts.title());
        values.put("kind", texts.kind());
        values.put("institution", texts.institution());
        values.put("place", texts.place());
        values.put("lead", texts.lead());
        values.put("verb", texts.verb(template));
        values.put("honours", texts.honours());
        values.put("outcomesLabel", texts.outcomesLabel());
        values.put("freeText", texts.freeText(template));
        values.put("codeLabel", texts.codeLabel());
        values.put("code", texts.code());
        values.put("verify", texts.verify());
        values.put("scan", texts.scan());
        values.put("demo", texts.demo());
        texts.facts().forEach(fact -> name(fact.element()).ifPresent(name -> values.put(name, fact.value())));
        return new ExpertValues(
                texts.language(),
                values,
                Map.of(
                        "outcomes",
                        texts.outcomes().stream()
                                .map(outcome -> Map.of(".", outcome))
                                .toList(),
                        "signatories",
                        texts.signatures().stream()
                                .map(signature -> Map.of("name", signature.name(), "role", signature.title()))
                                .toList()));
    }

    private static Optional<String> name(TemplateElement element) {
        return Optional.ofNullable(
                switch (element) {
                    case PROGRAM_VERSION -> "version";
                    case LEVEL -> "level";
                    case HOURS -> "hours";
                    case COMPLETION_DATE -> "completed";
                    case ISSUE_DATE -> "issued";
                    case VALID_UNTIL -> "validUntil";
                    case GRADE -> "grade";
                    case NUMBER -> "number";
                    case HONOURS, OUTCOMES, FREE_TEXT, QR_CODE -> null;
                });
    }
}
