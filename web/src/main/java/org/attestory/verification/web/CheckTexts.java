package org.attestory.verification.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attestory.verification.api.Check;
import org.springframework.context.MessageSource;

/** The checks in words: what is checked and how, known before, and what came of it. */
final class CheckTexts {

    private CheckTexts() {}

    /**
     * A check.
     *
     * @param result stable name, empty if it was not made yet
     * @param sentence what came of it, empty if it was not made yet
     * @param how it is made
     */
    record Line(String title, String result, String sentence, String how) {}

    /** One sentence for each check and result. */
    static String text(MessageSource messages, Check check, Locale locale) {
        return messages.getMessage("check." + check.name() + "." + check.result(), null, locale);
    }

    /** All that will be checked. */
    static List<Line> announced(MessageSource messages, Locale locale) {
        return Stream.of(Check.Name.values())
                .map(name -> line(messages, name, "", "", locale))
                .toList();
    }

    /** What came of them. */
    static List<Line> made(MessageSource messages, List<Check> checks, Locale locale) {
        return checks.stream()
                .map(check ->
                        line(messages, check.name(), check.result().name(), text(messages, check, locale), locale))
                .toList();
    }

    private static Line line(MessageSource messages, Check.Name name, String result, String sentence, Locale locale) {
        return new Line(
                messages.getMessage("check." + name, null, locale),
                result,
                sentence,
                messages.getMessage("check." + name + ".how", null, locale));
    }
}
