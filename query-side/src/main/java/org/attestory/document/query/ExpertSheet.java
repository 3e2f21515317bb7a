package org.attestory.document.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attestory.document.query.StyleRule.Declaration;
import org.attestory.template.api.PageFormat;

/** Writes the style sheets of pages written by hand: the ground that they all stand on, and their own rules. */
final class ExpertSheet {

    /** The id of the mark of a demonstration, where the author has not placed it. */
    static final String DEMO = "attestory-demo";

    /** The id of the mark of a specimen. */
    static final String SPECIMEN = "attestory-specimen";

    private static final float DEMO_FROM_BOTTOM = 8;
    private static final float SMALLEST = 5;

    private ExpertSheet() {}

    /** What holds on every page of a format. */
    static String ground(PageFormat format) {
        return """
                @page { size: %1$smm %2$smm; margin: 0; }
                * { margin: 0; padding: 0; font-weight: normal; font-style: normal; word-wrap: break-word; }
                html, body, div, h1, h2, h3, p, ul, ol, li { display: block; }
                span, strong, em { display: inline; }
                table { display: table; border-collapse: collapse; }
                tbody { display: table-row-group; }
                tr { display: table-row; }
                td { display: table-cell; vertical-align: top; }
                img { display: block; width: 30mm; height: 30mm; }
                br:before { content: "\\A"; white-space: pre-line; }
                body { position: relative; width: %1$smm; height: %3$smm; font-family: text; line-height: 1.2; color: #1a1a1a; }
                strong { font-family: strong; }
                em { font-family: italic; }
                #%6$s { position: absolute; left: 0; top: 0; width: %1$smm; height: %3$smm; }
                #%4$s { position: absolute; left: 0; top: %5$smm; width: %1$smm; text-align: center; font-family: italic; font-size: 8pt; }
                """.formatted(
                        format.width(),
                        format.height(),
                        format.height() - 1,
                        DEMO,
                        format.height() - DEMO_FROM_BOTTOM,
                        SPECIMEN);
    }

    /** The author's rules, all type in another size, down to what can still be read. */
    static String write(List<StyleRule> rules, float scale) {
        return rules.stream()
                .map(rule -> String.join(", ", rule.selectors())
                        + rule.declarations().stream()
                                .map(declaration -> write(declaration, scale))
                                .collect(Collectors.joining("; ", " { ", " }\n")))
                .collect(Collectors.joining());
    }

    private static String write(Declaration declaration, float scale) {
        String value = declaration.points() == 0
                ? declaration.value()
                : String.format(
                        Locale.ROOT,
                        "%.2fpt",
                        Math.max(Math.min(SMALLEST, declaration.points()), declaration.points() * scale));
        return declaration.property() + ": " + value;
    }
}
