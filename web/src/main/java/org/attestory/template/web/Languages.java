package org.attestory.template.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Languages by name. Templates find it as {@code @languages}. */
@Component("languages")
class Languages {

    /** As readers of that locale call the language; the code itself if it has no name. */
    public String name(String code, Locale locale) {
        String name = Locale.of(code).getDisplayLanguage(locale);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** Every language by its code, in order of names. */
    public List<Map.Entry<String, String>> choices(Locale locale) {
        Comparator<Object> order = Collator.getInstance(locale);
        return Arrays.stream(Locale.getISOLanguages())
                .map(code -> Map.entry(code, name(code, locale)))
                .sorted((one, other) -> order.compare(one.getValue(), other.getValue()))
                .toList();
    }
}
