package org.attestory.picture.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attestory.kernel.Place;
import org.attestory.picture.api.PictureOutcome.Refused;
import org.attestory.picture.api.PictureProblem.Code;
import org.attestory.template.api.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawing is taken for its outlines; everything else is refused where it stands. */
class VectorPictureTest {

    private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">\n";

    @Test
    void readsShapesInGroups() {
        VectorPicture picture = read("""
                <title>Arms</title>
                <g transform="translate(10 10) scale(2)" fill="#F00" stroke="navy" stroke-width="1.5">
                  <rect width="10" height="5"/>
                  <circle cx="5" cy="5" r="2" fill="none" stroke-linecap="round"/>
                </g>
                <polygon points="0,0 10,0 10,10" fill-rule="evenodd"/>
                """);

        assertThat(picture.width()).isEqualTo(1000);
        assertThat(picture.height()).isEqualTo(500);
        assertThat(picture.shapes()).hasSize(3);
        VectorShape rectangle = picture.shapes().getFirst();
        assertThat(rectangle.fill()).isEqualTo(new Colour("#ff0000"));
        assertThat(rectangle.path().getBounds2D()).isEqualTo(new Rectangle2D.Double(100, 100, 200, 100));
        assertThat(rectangle.stroke()).isNotNull();
        assertThat(rectangle.stroke().width()).isEqualTo(30);
        assertThat(picture.shapes().get(1).fill()).isNull();
        assertThat(picture.shapes().get(2).path().getWindingRule()).isZero();
    }

    @Test
    void followsAllCommandsOfAPath() {
        VectorPicture picture = read(
                "<path d='M10 10h20v10H10zm5,5l5-5.5.5.5L20 20C20 20 25 25 30 20S40 10 45 20Q50 30 55 20T65 20a5 5 0 0110 0Z'/>");

        Rectangle2D bounds = picture.shapes().getFirst().path().getBounds2D();
        assertThat(bounds.getMinX()).isCloseTo(100, within(0.1));
        assertThat(bounds.getMaxX()).isCloseTo(750, within(0.1));
    }

    @Test
    void drawsArcsTheRightWayRound() {
        Rectangle2D above = read("<path d='M10 20A10 10 0 0 1 30 20'/>")
                .shapes()
                .getFirst()
                .path()
                .getBounds2D();
        Rectangle2D below = read("<path d='M10 20A10 10 0 0 0 30 20'/>")
                .shapes()
                .getFirst()
                .path()
                .getBounds2D();

        assertThat(above.getMinY()).isCloseTo(100, within(0.5));
        assertThat(above.getMaxY()).isCloseTo(200, within(0.5));
        assertThat(below.getMinY()).isCloseTo(200, within(0.5));
        assertThat(below.getMaxY()).isCloseTo(300, within(0.5));
    }

    @Test
    void storesOneWayOfWritingOnly() {
        byte[] once = TemplatePicturesTest.accepted(
                        bytes(START + "<g><circle cx='50' cy='25' r='20' stroke='red'/></g></svg>"))
                .bytes();

        assertThat(new String(once, StandardCharsets.UTF_8))
                .startsWith(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 500\">\n<path fill=\"#000000\"");
        assertThat(TemplatePicturesTest.accepted(once).bytes()).isEqualTo(once);
        assertThat(VectorPicture.read(once).shapes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>1</script>|ELEMENT|2:1|script",
                "<path d='M0 0L9 9' onload='x()'/>|ATTRIBUTE|2:20|onload",
                "<path d='M0 0L9 9' style='fill:red'/>|ATTRIBUTE|2:20|style",
                "<path d='M0 0L9 9' fill='url(#a)'/>|VALUE|2:20|url(#a)",
                "<path d='M0 0L9 9' fill='currentColor'/>|VALUE|2:20|currentColor",
                "<path d='M0 0L9 9' filter='url(#a)'/>|ATTRIBUTE|2:20|filter",
                "<use href='#a'/>|ELEMENT|2:1|use",
                "<image href='http://127.0.0.1/a.png'/>|ELEMENT|2:1|image",
                "<text>a</text>|ELEMENT|2:1|text",
                "<foreignObject/>|ELEMENT|2:1|foreignObject",
                "<style>a{}</style>|ELEMENT|2:1|style",
                "<animate/>|ELEMENT|2:1|animate",
                "<a xlink:href='x'/>|ELEMENT|2:1|a",
                "<path xlink:href='x' d='M0 0'/>|FOREIGN_NAMESPACE|2:7|xlink:href",
                "<x:path d='M0 0'/>|FOREIGN_NAMESPACE|2:1|x:path",
                "<g xmlns='http://www.w3.org/1999/xhtml'/>|FOREIGN_NAMESPACE|2:4|g",
                "<path xml:base='http://127.0.0.1/' d='M0 0'/>|FOREIGN_NAMESPACE|2:7|xml:base",
                "<path d='L9 9'/>|VALUE|2:7|9 9",
                "<path d='M0 0 L1e999 0'/>|VALUE|2:7|",
                "<path d='M0 0 L900000 0'/>|VALUE|2:1|",
                "<circle r='-1'/>|VALUE|2:1|-1.0 -1.0",
                "<g transform='matrix(1 2 3)'/>|VALUE|2:4|matrix",
                "loose|TEXT|2:1|",
                "<?x y?>|INSTRUCTION|2:1|",
                "&lol;|ENTITY|2:1|"
            })
    void refusesAtItsPlace(String content, Code code, String place, String argument) {
        PictureProblem problem = TemplatePicturesTest.refused(bytes(START + content + "</svg>"));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).isNotNull();
        assertThat(problem.place().line() + ":" + problem.place().column()).isEqualTo(place);
        if (argument != null) {
            assertThat(problem.argument()).isEqualTo(argument);
        }
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Refused refused = (Refused)
                TemplatePictures.take(bytes(START + "<script/>\n<use/>\n<rect width='-1' height='x'/></svg>"));

        assertThat(refused.problems())
                .extracting(PictureProblem::place)
                .containsExactly(new Place(2, 1), new Place(3, 1), new Place(4, 7));
    }

    @Test
    void refusesDocumentTypesAndOtherCharacterSets() {
        assertThat(TemplatePicturesTest.refused(bytes("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>"))
                        .code())
                .isEqualTo(Code.DOCTYPE);
        assertThat(TemplatePicturesTest.refused("<svg>\u00e9</svg>".getBytes(StandardCharsets.ISO_8859_1))
                        .code())
                .isEqualTo(Code.CHARACTER);
        assertThat(TemplatePicturesTest.refused(bytes("<?xml version='1.0' encoding='UTF-16'?><svg/>"))
                        .code())
                .isEqualTo(Code.INSTRUCTION);
    }

    @Test
    void hasBounds() {
        assertThat(codes("<g>".repeat(20) + "</g>".repeat(20))).contains(Code.TOO_DEEP);
        assertThat(codes("<path d='M0 0L1 1'/>".repeat(2001))).contains(Code.TOO_MANY_SHAPES);
        assertThat(codes("<path d='M0 0" + "L1 1".repeat(20_001) + "'/>")).contains(Code.VALUE);
        assertThat(codes("<path d='M0 0" + "h1".repeat(15_000) + "'/>" + "<path d='M0 0" + "h1".repeat(15_000) + "'/>"
                        + "<path d='M0 0" + "h1".repeat(15_000) + "'/>"))
                .contains(Code.TOO_MANY_SHAPES);
        assertThat(codes("")).containsExactly(Code.BLANK);
        assertThat(codes(" ".repeat(VectorPicture.MOST_BYTES))).containsExactly(Code.TOO_MANY_BYTES);
    }

    private static List<Code> codes(String content) {
        return ((Refused) TemplatePictures.take(bytes(START + content + "</svg>")))
                .problems().stream().map(PictureProblem::code).toList();
    }

    private static VectorPicture read(String content) {
        return VectorPicture.read(bytes(START + content + "</svg>"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
