package org.attestory.template.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.attestory.kernel.LocalizedText;
import org.attestory.template.api.TemplateContent.ExpertPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFaultsTest {

    private static final TemplateImageId IMAGE = TemplateImageId.of("x".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @EnumSource
    void findsNoneInADesignAsItComes(Design design) {
        assertThat(TemplateFaults.of("Title", TemplateContent.of(design))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\tb", "a\nb"})
    void knowsImpossibleTitles(String title) {
        assertThat(TemplateFaults.of(title, TemplateContent.of(Design.PLAIN)))
                .containsExactly(TemplateRefusal.TITLE_IMPOSSIBLE);
    }

    @Test
    void countsCharactersAndNotHalvesOfThem() {
        String hundred = "\ud83c\udf93".repeat(TemplateFaults.LONGEST_TITLE);

        assertThat(TemplateFaults.of(hundred, TemplateContent.of(Design.PLAIN))).isEmpty();
        assertThat(TemplateFaults.of(hundred + "x", TemplateContent.of(Design.PLAIN)))
                .containsExactly(TemplateRefusal.TITLE_IMPOSSIBLE);
    }

    @Test
    void asksThePrimaryColorAloneForContrast() {
        assertThat(faults(content(new Colour("#777777"), Map.of(), null, null, null)))
                .containsExactly(TemplateRefusal.PRIMARY_TOO_LIGHT);
        assertThat(faults(content(new Colour("#767676"), Map.of(), null, null, null)))
                .isEmpty();
    }

    @Test
    void knowsImpossibleSignatures() {
        assertThat(faults(signed(Map.of("a", IMAGE, "b", IMAGE, "c", IMAGE, "d", IMAGE))))
                .isEmpty();
        assertThat(faults(signed(Map.of("a", IMAGE, "b", IMAGE, "c", IMAGE, "d", IMAGE, "e", IMAGE))))
                .containsExactly(TemplateRefusal.TOO_MANY_SIGNATURES);
        assertThat(faults(signed(Map.of(" ", IMAGE)))).containsExactly(TemplateRefusal.SIGNATORY_IMPOSSIBLE);
        assertThat(faults(signed(Map.of("a".repeat(121), IMAGE))))
                .containsExactly(TemplateRefusal.SIGNATORY_IMPOSSIBLE);
    }

    @Test
    void knowsImpossibleTexts() {
        LocalizedText fits = text("en", "a".repeat(300));
        LocalizedText tooLong = text("en", "a".repeat(601));

        assertThat(faults(content(fits, fits))).isEmpty();
        assertThat(faults(content(tooLong, tooLong)))
                .containsExactly(TemplateRefusal.STATEMENT_IMPOSSIBLE, TemplateRefusal.FREE_TEXT_IMPOSSIBLE);
        assertThat(faults(content(text("en", " "), null))).containsExactly(TemplateRefusal.STATEMENT_IMPOSSIBLE);
        assertThat(faults(content(null, text("en", "one\ntwo")))).isEmpty();
    }

    @Test
    void knowsWhatIsNoLanguage() {
        assertThat(faults(content(text("xx", "a"), null))).containsExactly(TemplateRefusal.LANGUAGE_IMPOSSIBLE);
        assertThat(faults(content(null, text("English", "a")))).containsExactly(TemplateRefusal.LANGUAGE_IMPOSSIBLE);
    }

    @Test
    void knowsImpossiblePagesOfExperts() {
        UnaryOperator<String> large = text -> text.repeat(TemplateFaults.MOST_EXPERT_BYTES);

        assertThat(faults(written(new ExpertPage("<p/>", "")))).isEmpty();
        assertThat(faults(written(new ExpertPage(" ", "")))).containsExactly(TemplateRefusal.EXPERT_PAGE_IMPOSSIBLE);
        assertThat(faults(written(new ExpertPage("<p/>", large.apply("\u00e9")))))
                .containsExactly(TemplateRefusal.EXPERT_PAGE_IMPOSSIBLE);
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThat(TemplateFaults.of("", content(new Colour("#ffffff"), Map.of(), text("xx", " "), null, null)))
                .containsExactly(
                        TemplateRefusal.TITLE_IMPOSSIBLE,
                        TemplateRefusal.PRIMARY_TOO_LIGHT,
                        TemplateRefusal.LANGUAGE_IMPOSSIBLE,
                        TemplateRefusal.STATEMENT_IMPOSSIBLE);
    }

    private static List<TemplateRefusal> faults(TemplateContent content) {
        return TemplateFaults.of("Title", content);
    }

    private static TemplateContent signed(Map<String, TemplateImageId> signatures) {
        return content(new Colour("#000000"), signatures, null, null, null);
    }

    private static TemplateContent written(ExpertPage page) {
        return content(new Colour("#000000"), Map.of(), null, null, page);
    }

    private static TemplateContent content(@Nullable LocalizedText statement, @Nullable LocalizedText freeText) {
        return content(new Colour("#000000"), Map.of(), statement, freeText, null);
    }

    private static TemplateContent content(
            Colour primary,
            Map<String, TemplateImageId> signatures,
            @Nullable LocalizedText statement,
            @Nullable LocalizedText freeText,
            @Nullable ExpertPage expert) {
        return new TemplateContent(
                Design.PLAIN,
                PageFormat.A4_LANDSCAPE,
                primary,
                primary,
                true,
                true,
                false,
                null,
                signatures,
                List.of(TemplateElement.values()),
                statement,
                freeText,
                expert);
    }

    private static LocalizedText text(String language, String words) {
        return new LocalizedText(Map.of(language, words));
    }
}
