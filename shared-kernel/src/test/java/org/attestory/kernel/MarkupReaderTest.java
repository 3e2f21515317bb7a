package org.attestory.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.attestory.kernel.MarkupException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read is said with its place; what asks for more is refused at its place. */
class MarkupReaderTest {

    private final List<String> seen = new ArrayList<>();
    private final MarkupVisitor visitor = new MarkupVisitor() {
        @Override
        public void open(String element, List<Attribute> attributes, Place place) {
            seen.add("<" + element + " " + at(place));
            attributes.forEach(
                    attribute -> seen.add(attribute.name() + "=" + attribute.value() + " " + at(attribute.place())));
        }

        @Override
        public void close() {
            seen.add(">");
        }

        @Override
        public void text(String text, String written, Place place) {
            seen.add(text + "|" + written + " " + at(place));
        }
    };

    @Test
    void saysWhereEverythingStands() throws MarkupException {
        MarkupReader.document("<a>\r\n  <b c = '1'\n     d=\"x=y\"/>t &lt; u<!-- n -->v\n</a>", visitor);

        assertThat(seen)
                .containsExactly(
                        "<a 1:1",
                        "\n  |\n   1:4",
                        "<b 2:3",
                        "c=1 2:6",
                        "d=x=y 3:6",
                        ">",
                        "t < u|t &lt; u 3:15",
                        "v\n|v\n 3:33",
                        ">");
    }

    @Test
    void countsAFragmentFromItsOwnStart() throws MarkupException {
        MarkupReader.fragment("one <b>two</b>\n<i/>", "body", visitor);

        assertThat(seen)
                .containsExactly(
                        "<body 1:1", "one |one  1:1", "<b 1:5", "two|two 1:8", ">", "\n|\n 1:15", "<i 2:1", ">", ">");
    }

    @Test
    void readsADeclarationOfUtf8() throws MarkupException {
        MarkupReader.document("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a/>", visitor);

        assertThat(seen).containsExactly("<a 2:1", ">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<!DOCTYPE a><a/>|DOCTYPE|1:1",
                "<a/>~<!DOCTYPE a>|DOCTYPE|2:1",
                "<!-- c -->~<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>|DOCTYPE|2:1",
                "<a>~ &nbsp;</a>|ENTITY|2:2",
                "<a>~<?php x ?></a>|INSTRUCTION|2:1",
                "<?xml-stylesheet href='a'?><a/>|INSTRUCTION|1:1",
                "<?xml version=\"1.1\"?><a/>|INSTRUCTION|1:1",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>|INSTRUCTION|1:1",
                "<a><?xml version=\"1.0\"?></a>|INSTRUCTION|1:4",
                "<a>~<b></a>|NOT_WELL_FORMED|2:6",
                "<a b='1' b='2'/>|NOT_WELL_FORMED|1:15",
                "<a>\u0000</a>|CHARACTER|1:4",
                "<a>~x\u202ey</a>|CHARACTER|2:2",
                "``|NOT_WELL_FORMED|1:1"
            })
    void refusesAtItsPlace(String source, Fault fault, String place) {
        MarkupException refused = catchThrowableOfType(
                MarkupException.class, () -> MarkupReader.document(source.replace('~', '\n'), visitor));

        assertThat(refused.fault()).isEqualTo(fault);
        assertThat(at(refused.place())).isEqualTo(place);
    }

    @Test
    void refusesToLeaveTheFragment() {
        MarkupException refused = catchThrowableOfType(
                MarkupException.class, () -> MarkupReader.fragment("</body><x/><body>", "body", visitor));

        assertThat(refused.fault()).isEqualTo(Fault.NOT_WELL_FORMED);
        assertThat(refused.place().line()).isEqualTo(1);
    }

    private static String at(Place place) {
        return place.line() + ":" + place.column();
    }
}
