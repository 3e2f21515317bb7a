package org.attestory.picture.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attestory.picture.api.PictureOutcome.Accepted;
import org.attestory.picture.api.PictureOutcome.Refused;

/** Whatever is handed in, the answer is a picture or a list of problems. */
class PicturePropertiesTest {

    private static final List<String> PIECES = List.of(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>",
            "</svg>",
            "<g>",
            "</g>",
            "<g transform='",
            "<path d='",
            "M0 0",
            "L1e3-.5",
            "a1 1 0 1",
            "1 1z",
            "'/>",
            "'>",
            "</path>",
            "rotate(",
            "matrix(1 2 3 4 5 6)",
            ")",
            "<rect width='1' height='1'/>",
            "fill='",
            "#fff",
            "url(#a)",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&lt;",
            "&#0;",
            "&a;",
            "<!DOCTYPE a>",
            "<?xml version='1.0'?>",
            "<?a b?>",
            "\u0000",
            "\n",
            "\ufeff",
            "1e999",
            "NaN");

    @Property(tries = 2000)
    void anyMarkupGetsAnAnswer(@ForAll("markup") String markup) {
        PictureOutcome outcome = TemplatePictures.take(markup.getBytes(StandardCharsets.UTF_8));

        if (outcome instanceof Accepted(Picture picture)) {
            assertThat(((Accepted) TemplatePictures.take(picture.bytes()))
                            .picture()
                            .bytes())
                    .isEqualTo(picture.bytes());
        } else {
            assertThat(((Refused) outcome).problems()).isNotEmpty();
        }
    }

    @Property(tries = 1000)
    void anyBytesGetAnAnswer(@ForAll byte[] bytes) {
        assertThat(TemplatePictures.take(bytes)).isNotNull();
    }

    @Property(tries = 500)
    void anyPathGetsAnAnswer(@ForAll("paths") String path) {
        String markup = PIECES.getFirst() + "<path d='" + path + "'/></svg>";

        assertThat(TemplatePictures.take(markup.getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> rest = Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(rest, rest.map(inside -> PIECES.getFirst() + inside + "</svg>"));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.strings()
                .withChars("MmLlHhVvCcSsQqTtAaZz0123456789.-+eE, ")
                .ofMaxLength(80);
    }
}
