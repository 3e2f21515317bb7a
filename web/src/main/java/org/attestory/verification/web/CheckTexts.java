package org.attestory.verification.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attestory.verification.api.Check;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The checks in words: what is checked and how, known before, and what came of it. Results come in few combinations, whose
 * words are kept.
 */
@Component
class CheckTexts {

    private static final int MOST_KEPT = 200;

    private final MessageSource messages;
    private final Cache<ChecksIn, List<Line>> made =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    CheckTexts(MessageSource messages) {
        this.messages = messages;
    }

    private record ChecksIn(List<Check> checks, Locale locale) {}

    /**
     * A check.
     *
     * @param result stable name, empty if it was not made yet
     * @param sentence what came of it, empty if it was not made yet
     * @param how it is made
     */
    record Line(String title, String result, String sentence, String how) {}

    /** One sentence for each check and result. */
    String text(Check check, Locale locale) {
        return messages.getMessage("check." + check.name() + "." + check.result(), null, locale);
    }

    /** All that will be checked. */
    List<Line> announced(Locale locale) {
        return Stream.of(Check.Name.values())
                .map(name -> line(name, "", "", locale))
                .toList();
    }

    /** What came of them. */
    List<Line> made(List<Check> checks, Locale locale) {
        return made.get(
                new ChecksIn(checks, locale),
                missing -> missing.checks().stream()
                        .map(check -> line(check.name(), check.result().name(), text(check, locale), locale))
                        .toList());
    }

    private Line line(Check.Name name, String result, String sentence, Locale locale) {
        return new Line(
                messages.getMessage("check." + name, null, locale),
                result,
                sentence,
                messages.getMessage("check." + name + ".how", null, locale));
    }
}
