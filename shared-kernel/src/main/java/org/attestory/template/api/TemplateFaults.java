package org.attestory.template.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestory.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What is wrong with a template, as far as the template alone can say. */
public final class TemplateFaults {

    /** At most so many signatures, as a certificate has signatories. */
    public static final int MOST_SIGNATURES = 4;

    /** A text in at most so many languages. */
    public static final int MOST_LANGUAGES = 12;

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_SIGNATORY = 120;
    public static final int LONGEST_STATEMENT = 300;
    public static final int LONGEST_FREE_TEXT = 600;
    public static final int MOST_EXPERT_BYTES = 64 * 1024;

    /** Of ordinary text with its background (WCAG 2.2, 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    private static final Colour WHITE = new Colour("#ffffff");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final List<TemplateRefusal> found = new ArrayList<>();

    private TemplateFaults() {}

    /** All that is wrong with these, each kind once; empty if nothing is. */
    public static List<TemplateRefusal> of(String title, TemplateContent content) {
        TemplateFaults faults = new TemplateFaults();
        faults.note(!isPlain(title, LONGEST_TITLE), TemplateRefusal.TITLE_IMPOSSIBLE);
        faults.look(content);
        return List.copyOf(faults.found);
    }

    /** The contrast of a colour with the paper. */
    public static double contrastWithPaper(Colour colour) {
        return colour.contrastWith(WHITE);
    }

    private void look(TemplateContent content) {
        note(contrastWithPaper(content.primary()) < LEAST_CONTRAST, TemplateRefusal.PRIMARY_TOO_LIGHT);
        note(new HashSet<>(content.elements()).size() < content.elements().size(), TemplateRefusal.ELEMENT_TWICE);
        Set<String> signatories = content.signatures().keySet();
        note(signatories.size() > MOST_SIGNATURES, TemplateRefusal.TOO_MANY_SIGNATURES);
        note(
                signatories.stream().anyMatch(name -> !isPlain(name, LONGEST_SIGNATORY)),
                TemplateRefusal.SIGNATORY_IMPOSSIBLE);
        note(
                !areLanguages(content.statement()) || !areLanguages(content.freeText()),
                TemplateRefusal.LANGUAGE_IMPOSSIBLE);
        note(!isText(content.statement(), LONGEST_STATEMENT), TemplateRefusal.STATEMENT_IMPOSSIBLE);
        note(!isText(content.freeText(), LONGEST_FREE_TEXT), TemplateRefusal.FREE_TEXT_IMPOSSIBLE);
        note(!isExpertPage(content.expert()), TemplateRefusal.EXPERT_PAGE_IMPOSSIBLE);
    }

    private void note(boolean wrong, TemplateRefusal refusal) {
        if (wrong) {
            found.add(refusal);
        }
    }

    private static boolean areLanguages(@Nullable LocalizedText text) {
        return text == null
                || (text.byLanguage().size() <= MOST_LANGUAGES
                        && LANGUAGES.containsAll(text.byLanguage().keySet()));
    }

    private static boolean isText(@Nullable LocalizedText text, int longest) {
        return text == null
                || text.byLanguage().values().stream().allMatch(words -> isPlain(words.replace("\n", " "), longest));
    }

    private static boolean isPlain(String text, int longest) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= longest
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static boolean isExpertPage(TemplateContent.@Nullable ExpertPage page) {
        return page == null || (!page.markup().isBlank() && isOfSize(page.markup()) && isOfSize(page.style()));
    }

    private static boolean isOfSize(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= MOST_EXPERT_BYTES;
    }
}
