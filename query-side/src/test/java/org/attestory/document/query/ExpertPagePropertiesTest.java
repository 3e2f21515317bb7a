package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attestory.template.api.CheckExpertPage;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateContent.ExpertPage;

/** Whatever is written, the answer is a page or a list of faults; and what is a page, is drawn or said not to be. */
class ExpertPagePropertiesTest {

    private static final List<String> MARKUP = List.of(
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<p class='a'>",
            "<br/>",
            "text ",
            "{{holder}}",
            "{{#grade}}",
            "{{/grade}}",
            "{{^grade}}",
            "{{#outcomes}}",
            "{{.}}",
            "{{/outcomes}}",
            "{{",
            "}}",
            "<ul>",
            "</ul>",
            "<li>",
            "</li>",
            "<img src='art:seal' alt=''/>",
            "<table><tr><td>",
            "</td></tr></table>",
            "<!-- -->",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&x;",
            "<?a?>",
            "<!DOCTYPE a>",
            "<",
            ">",
            "'",
            "\u0000",
            "\n");
    private static final List<String> STYLE = List.of(
            "p",
            ".a",
            "#b",
            "*",
            ">",
            "+",
            ",",
            " ",
            "{",
            "}",
            "color",
            ":",
            ";",
            "red",
            "12pt",
            "50%",
            "-1mm",
            "1em",
            "position",
            "absolute",
            "float",
            "left",
            "width",
            "margin",
            "border",
            "solid",
            "font-size",
            "rgb(",
            "(",
            ")",
            "url(",
            "@import",
            "/*",
            "*/",
            "'",
            "\"",
            "\\",
            "#fff",
            "\n",
            "<!--",
            "!important",
            "[",
            "]");

    private static final ExpertPageCheck CHECK = new ExpertPageCheck(Specimens.TYPEFACES);
    private static final ExpertTrial TRIAL = new ExpertTrial(Specimens.TYPEFACES, Specimens.SETTINGS);

    @Property(tries = 2000)
    void anyMarkupGetsAnAnswer(@ForAll("markup") String markup) {
        assertThat(CHECK.faults(new ExpertPage(markup, ""))).isNotNull();
    }

    @Property(tries = 2000)
    void anyStyleGetsAnAnswer(@ForAll("style") String style) {
        assertThat(CHECK.faults(new ExpertPage(Hostile.SOUND_MARKUP, style))).isNotNull();
    }

    @Property(tries = 500)
    void anyTextsGetAnAnswer(@ForAll String markup, @ForAll String style) {
        assertThat(CHECK.faults(new ExpertPage(markup, style))).isNotNull();
    }

    @Property(tries = 60)
    void whatIsSoundIsDrawnOrSaidNotToBe(@ForAll("sound") String style) {
        assertThat(TRIAL.faults(new CheckExpertPage(
                        new ExpertPage(Hostile.SOUND_MARKUP + "<div class='a'><p>a</p></div>", style),
                        PageFormat.A4_LANDSCAPE)))
                .allMatch(fault -> fault.code().startsWith("drawing-"));
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> pieces = Arbitraries.of(MARKUP).list().ofMaxSize(14).map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, pieces.map(rest -> Hostile.SOUND_MARKUP + rest));
    }

    @Provide
    Arbitrary<String> style() {
        return Arbitraries.of(STYLE).list().ofMaxSize(25).map(list -> String.join("", list));
    }

    /** Rules of known properties with values that they may have. */
    @Provide
    Arbitrary<String> sound() {
        Arbitrary<String> selector = Arbitraries.of("p", "div", ".a", "h1", "div > p", "*");
        Arbitrary<String> declaration = Arbitraries.of(
                "position: absolute",
                "position: relative",
                "float: left",
                "float: right",
                "clear: both",
                "display: inline",
                "display: inline-block",
                "width: 0",
                "width: 450mm",
                "height: 20mm",
                "top: 3mm",
                "left: -5mm",
                "bottom: 0",
                "right: 0",
                "margin: auto",
                "margin: -20mm",
                "padding: 5%",
                "font-size: 5pt",
                "font-size: 40pt",
                "border: 1pt dotted red",
                "white-space: nowrap",
                "vertical-align: top",
                "text-align: justify",
                "z-index: 2",
                "max-width: 1mm",
                "text-transform: uppercase",
                "line-height: 3");
        Arbitrary<String> rule = selector.flatMap(chosen -> declaration
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> chosen + " { " + String.join("; ", list) + " }\n"));
        return rule.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("", list));
    }
}
