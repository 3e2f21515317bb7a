package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A line is divided into as few runs as can be, and as wide as it is drawn. */
class TypesetterTest {

    private static final String ARABIC = "\u0622\u062f\u0627";
    private static final String HEBREW = "\u05e2\u05d3\u05d4";

    private final Typefaces typefaces = Specimens.TYPEFACES;

    static Stream<String> scripts() {
        return ScriptTexts.ALL.keySet().stream();
    }

    @Test
    void keepsWhatTheCutDrawsInTheCut() {
        List<TextRun> runs = line("Ada (" + ARABIC + ") 12");

        assertThat(runs).extracting(TextRun::text).containsExactly("Ada (", ARABIC, ") ", "12");
        assertThat(runs.getFirst().font()).isSameAs(typefaces.file(Typeface.DISPLAY));
        assertThat(runs.get(1).font()).isSameAs(typefaces.file(ScriptFont.ARABIC));
        assertThat(runs.getLast().font()).isSameAs(typefaces.file(Typeface.DISPLAY));
    }

    @Test
    void runsFromRightToLeftWhereTheFirstLetterDoes() {
        assertThat(line(HEBREW + " 12 Ada")).extracting(TextRun::text).containsExactly("Ada", " ", "12", HEBREW + " ");
        assertThat(line("Ada " + HEBREW + " 12")).extracting(TextRun::text).startsWith("Ada ");
    }

    @Test
    void goesOnInTheDirectionOfItsParagraphOnEveryLine() {
        String paragraph = HEBREW + " Ada 12 (" + HEBREW + ")";

        assertThat(typefaces.typesetter().line(Typeface.TEXT, paragraph, 4, paragraph.length()))
                .extracting(TextRun::text)
                .last()
                .asString()
                .startsWith("Ada");
    }

    @Test
    void neverMixesTwoFontsInAWesternWord() {
        assertThat(line("Ada \u0395\u03bb\u03ad\u03bd\u03b7a"))
                .extracting(TextRun::text)
                .containsExactly("Ada ", "\u0395\u03bb\u03ad\u03bd\u03b7a");
    }

    @Test
    void looksForAFontThatPlacesAllMarks() {
        assertThat(line("x\u0323"))
                .allMatch(run -> run.shaped() != null && run.shaped().isSound());
    }

    @Test
    void choosesTheRegionOfIdeographsByThoseAroundThem() {
        assertThat(fonts("\u5f20\u4f1f")).containsExactly(typefaces.file(ScriptFont.SIMPLIFIED_CHINESE));
        assertThat(fonts("\u5f35\u5049")).containsExactly(typefaces.file(ScriptFont.TRADITIONAL_CHINESE));
        assertThat(fonts("\u5c71\u7530\u3055\u304f\u3089")).containsExactly(typefaces.file(ScriptFont.JAPANESE));
        assertThat(fonts("\u9f98\u5f20")).containsExactly(typefaces.file(ScriptFont.IDEOGRAPHS));
    }

    @Test
    void writesIdeographsInTheFormsOfTheLanguageAroundThem() {
        Typefaces japanese = typefaces.in("ja");
        String name = "\u5c71\u7530\u76f4\u6a39";

        assertThat(japanese.typesetter().line(Typeface.DISPLAY, name, 0, name.length()))
                .extracting(TextRun::font)
                .containsExactly(typefaces.file(ScriptFont.JAPANESE));
        assertThat(typefaces.in("fr")).isSameAs(typefaces);
        assertThat(fonts(name)).doesNotContain(typefaces.file(ScriptFont.JAPANESE));
    }

    @Test
    void doesNotSpaceLettersThatJoin() {
        assertThat(typefaces.width(Typeface.LABEL, ARABIC, 10)).isEqualTo(typefaces.width(Typeface.STRONG, ARABIC, 10));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void isAsWideAsItIsDrawn(String script) {
        String text = ScriptTexts.ALL.getOrDefault(script, "");
        float size = 20;

        assertThat(drawnWidth(ScriptTexts.drawn(Typeface.TEXT, size, text)))
                .isCloseTo(typefaces.width(Typeface.TEXT, text, size), within(0.7f));
    }

    @Test
    void breaksLinesBetweenIdeographsButNotBeforeAStop() {
        assertThat(LineBreaks.pieces("\u5f20\u4f1f\u3002Ada Lovelace"))
                .containsExactly("\u5f20", "\u4f1f\u3002", "Ada ", "Lovelace");
    }

    @Test
    void givesVowelSignsTheirRoom() {
        Setting bare = Setting.of(typefaces, Typeface.DISPLAY, "\u0645\u062d\u0645\u062f", 40, 20, 1_000);
        Setting vocalized = Setting.of(
                typefaces, Typeface.DISPLAY, "\u0645\u064f\u062d\u064e\u0645\u064e\u0651\u062f\u064c", 40, 20, 1_000);

        assertThat(bare.style()).doesNotContain("line-height");
        assertThat(vocalized.style()).contains("line-height");
        assertThat(vocalized.size()).isLessThan(bare.size());
    }

    @Test
    void setsLongTextsWithoutSpacesInEvenLines() {
        Setting setting = Setting.of(typefaces, Typeface.TEXT, "\u6570\u636e".repeat(40), 20, 20, 1_000);

        assertThat(setting.width()).isBetween(800f, 840f);
    }

    private List<TextRun> line(String text) {
        return typefaces.typesetter().line(Typeface.DISPLAY, text, 0, text.length());
    }

    private Stream<FontFile> fonts(String text) {
        return line(text).stream().map(TextRun::font);
    }

    private static float drawnWidth(byte[] pdf) {
        List<TextPosition> letters = new ArrayList<>();
        return Inspection.inspect(pdf, document -> {
            try {
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        String drawn = letter.getUnicode();
                        if (drawn.isEmpty() || !Writing.isMark(drawn.codePointAt(0))) {
                            letters.add(letter);
                        }
                    }
                }.getText(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            float left =
                    letters.stream().map(TextPosition::getX).min(Float::compare).orElseThrow();
            float right = letters.stream()
                    .map(letter -> letter.getX() + letter.getWidth())
                    .max(Float::compare)
                    .orElseThrow();
            return right - left;
        });
    }
}
