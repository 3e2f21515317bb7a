package org.attestory.template.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Languages by name. Templates find it as {@code @languages}. */
@Component("languages")
class Languages {

    /** As readers of that locale call the language; the code itself if it has no name. */
    public String name(String code, Locale locale) {
        String name = Locale.of(code).getDisplayLanguage(locale);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** A language to choose. */
    record Choice(String code, String name) {}

    /** Every language, in order of names. */
    public List<Choice> choices(Locale locale) {
        Comparator<Object> order = Collator.getInstance(locale);
        return Arrays.stream(Locale.getISOLanguages())
                .map(code -> new Choice(code, name(code, locale)))
                .sorted((one, other) -> order.compare(one.name(), other.name()))
                .toList();
    }
}
