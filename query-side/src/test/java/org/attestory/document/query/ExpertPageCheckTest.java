package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.List;
import org.attestory.template.api.CheckExpertPage.Fault;
import org.attestory.template.api.CheckExpertPage.Part;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page may not do is refused with the line in which it tries. */
class ExpertPageCheckTest {

    private final ExpertPageCheck check = new ExpertPageCheck(Specimens.TYPEFACES);

    @ParameterizedTest
    @MethodSource("org.attestory.document.query.Hostile#all")
    void refusesAtTheLineAtFault(Hostile hostile) {
        List<Fault> faults = check.faults(hostile.page("http://127.0.0.1:1"));

        Part part = hostile.isStyle() ? Part.STYLE : Part.MARKUP;
        assertThat(faults).isNotEmpty().allMatch(fault -> fault.part() == part);
        assertThat(faults.stream()
                        .filter(fault -> fault.line() > 1
                                || !fault.code().equals("markup-missing")
                                || hostile.name().startsWith("nothing"))
                        .map(fault -> fault.line() + " " + fault.code()))
                .containsExactlyElementsOf(hostile.expected());
    }

    @Test
    void looksAtEveryHostileFile() throws IOException {
        assertThat(Hostile.files().toList())
                .containsExactlyInAnyOrderElementsOf(
                        Hostile.all().map(Hostile::name).toList())
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/* nothing */",
                "h1, .a .b, #c > p, td + td, * { color: #123; background-color: rgb(1, 2, 255) }",
                "p { margin: -1mm auto 2pt 3%; padding: 0 1em; border: 0.5pt solid navy; border-top: none }",
                "P{FONT-SIZE:12PT;;Text-Align:CENTER}",
                "p { position: absolute; top: 10mm; left: -1cm; z-index: 3; line-height: 1.25; font-family: sans-strong }"
            })
    void takesOrdinaryStyles(String style) {
        assertThat(check.faults(new ExpertPage(Hostile.SOUND_MARKUP, style))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a comment -->",
                "<ul>{{#outcomes}}<li>{{.}}</li>{{/outcomes}}</ul>{{^outcomes}}<p>None</p>{{/outcomes}}",
                "<table><tbody><tr>{{#signatories}}<td colspan='2'><p>{{name}}<br/>{{role}}</p></td>{{/signatories}}</tr></tbody></table>",
                "<p>&lt;b&gt; &#233; &amp; <span class='a b' id='c'>x</span> <em>y</em> <strong>z</strong></p>",
                "<img src='art:qr' alt='{{scan}}'/><img src='art:logo' alt=''/>",
                "<h2>a</h2><h3>b</h3><h2>c</h2>"
            })
    void takesOrdinaryMarkup(String markup) {
        assertThat(check.faults(new ExpertPage(Hostile.SOUND_MARKUP + markup, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>skipped</h3>",
                "{{#grade}}<h2>perhaps</h2>{{/grade}}",
                "<p><p>a</p></p>",
                "<li>a</li>",
                "<ul><p>a</p></ul>",
                "<td><p>a</p></td>",
                "<img src='art:qr' alt=' '/>",
                "<img alt='a'/>",
                "<p>{{#grade}}</p>",
                "<p>{{/grade}}</p>",
                "<p>{{name}}</p>",
                "<p>\u0e01</p>"
            })
    void refusesWhatCouldNotBeReadAloudOrFilledIn(String markup) {
        assertThat(check.faults(new ExpertPage(Hostile.SOUND_MARKUP + markup, "")))
                .hasSize(1)
                .allMatch(fault -> fault.line() == 5);
    }

    @Test
    void refusesTooMuch() {
        assertThat(check.faults(new ExpertPage("a".repeat(70_000), "b".repeat(70_000))))
                .extracting(Fault::part, Fault::code)
                .containsExactly(tuple(Part.MARKUP, "too-long"), tuple(Part.STYLE, "too-long"));
    }

    @Test
    void quotesNothingThatActs() {
        List<Fault> faults = check.faults(new ExpertPage("<p>a</p>", "p { color: \u0007 }"));

        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.arguments().values())
                        .noneMatch(text -> text.chars().anyMatch(Character::isISOControl)));
    }
}
