package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;
import org.attestory.document.api.DrawableCharacters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shared kernel lists what the fonts here can draw. */
class DrawableCharactersTest {

    private static final Path LISTED =
            Path.of("../shared-kernel/src/main/resources/org/attestory/document/api/drawable-characters.txt");
    private static final int WIDEST_LINE = 100;

    private final GlyphCoverage fonts = Specimens.TYPEFACES;

    @Test
    void areThoseThatTheBundledFontsCanDraw() throws IOException {
        String drawable = inRanges(drawable());
        Path written = Path.of("target", LISTED.getFileName().toString());
        Files.writeString(written, drawable);

        assertThat(drawable.equals(Files.readString(LISTED)))
                .as("The fonts have changed. Copy what they can draw now:%n  cp query-side/%s %s"
                        .formatted(written, LISTED.normalize().toString().substring(3)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lovelace",
                "Zoe\u0308 A\u030angstro\u0308m",
                "line\nbreak\u00a0and\u200bmore\u2011",
                "\u0f00\ud83d\ude00\ufdd0",
                "\u0633\u0644\u0627\u0645 \u05e9\u05dc\u05d5\u05dd \u0905\u0928\u094d\u200d\u0928 \u5f20\u4f1f \ud55c\uae00 \u1112\u1161\u11ab",
                "\u5f20\u0301 \u5f20\u200b\u0301 \ufefb\u0301 a\u200b\u0331"
            })
    void areToldOfATextAsTheFontsTell(String text) {
        assertThat(DrawableCharacters.missing(text)).isEqualTo(fonts.missing(text));
    }

    @Test
    void areToldAsTheFontsTellUnderAMarkToo() {
        String mark = "\u0331";
        drawable().stream()
                .mapToObj(codePoint -> "a" + Character.toString(codePoint) + mark)
                .forEach(text ->
                        assertThat(DrawableCharacters.missing(text)).as(text).isEqualTo(fonts.missing(text)));
    }

    /** What has no meaning of its own is drawn for nobody, whatever a font has in its place. */
    private BitSet drawable() {
        BitSet drawable = new BitSet();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            switch (Character.getType(codePoint)) {
                case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default ->
                    drawable.set(
                            codePoint,
                            fonts.missing(Character.toString(codePoint)).isEmpty());
            }
        }
        return drawable;
    }

    private static String inRanges(BitSet codePoints) {
        StringBuilder lines = new StringBuilder();
        int width = 0;
        for (int from = codePoints.nextSetBit(0); from >= 0; from = codePoints.nextSetBit(from)) {
            int end = codePoints.nextClearBit(from);
            String range = end == from + 1 ? hexadecimal(from) : hexadecimal(from) + "-" + hexadecimal(end - 1);
            if (width + range.length() > WIDEST_LINE) {
                lines.setCharAt(lines.length() - 1, '\n');
                width = 0;
            }
            lines.append(range).append(' ');
            width += range.length() + 1;
            from = end;
        }
        lines.setCharAt(lines.length() - 1, '\n');
        return lines.toString();
    }

    private static String hexadecimal(int codePoint) {
        return Integer.toHexString(codePoint).toLowerCase(Locale.ROOT);
    }
}
