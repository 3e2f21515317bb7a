package org.attestory.template.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * All that a template decides about a certificate's looks.
 *
 * @param primary of headings and rules; at least 4.5 to 1 against white
 * @param accent of ornament; text is never set in it
 * @param border whether the design's border is drawn
 * @param seal whether the design's seal is drawn
 * @param visibleSignature whether the page shows that, and by whom, the file is signed
 * @param logo of the institution, null for none
 * @param signatures pictures of signatures by the signatory's name as printed
 * @param elements what is shown, in the order in which it is shown; each at most once
 * @param statement what is said of the holder, in place of the design's own words; null for those
 * @param freeText at most 600 characters a language; null for none
 * @param expert a page in the author's own words that takes the place of the design's; null for the design's
 */
public record TemplateContent(
        Design design,
        PageFormat page,
        Colour primary,
        Colour accent,
        boolean border,
        boolean seal,
        boolean visibleSignature,
        @Nullable TemplateImageId logo,
        Map<String, TemplateImageId> signatures,
        List<TemplateElement> elements,
        @Nullable LocalizedText statement,
        @Nullable LocalizedText freeText,
        @Nullable ExpertPage expert) {

    public TemplateContent {
        signatures = Map.copyOf(signatures);
        elements = List.copyOf(elements);
    }

    /**
     * A page written by hand: XHTML with placeholders, and its style sheet.
     *
     * @param markup well-formed XHTML body; at most 64 KiB
     * @param style CSS 2.1; at most 64 KiB
     */
    public record ExpertPage(String markup, String style) {}

    /** The same with another page written by hand, or with none. */
    public TemplateContent withExpert(@Nullable ExpertPage page) {
        return new TemplateContent(
                design,
                this.page,
                primary,
                accent,
                border,
                seal,
                visibleSignature,
                logo,
                signatures,
                elements,
                statement,
                freeText,
                page);
    }

    /** Every picture that is shown. */
    public Set<TemplateImageId> images() {
        return Stream.concat(Stream.ofNullable(logo), signatures.values().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The register's own particulars come last: designs set them small. */
    private static final List<TemplateElement> USUAL_ORDER = List.of(
            TemplateElement.LEVEL,
            TemplateElement.HOURS,
            TemplateElement.COMPLETION_DATE,
            TemplateElement.ISSUE_DATE,
            TemplateElement.VALID_UNTIL,
            TemplateElement.GRADE,
            TemplateElement.HONOURS,
            TemplateElement.OUTCOMES,
            TemplateElement.FREE_TEXT,
            TemplateElement.NUMBER,
            TemplateElement.PROGRAM_VERSION,
            TemplateElement.QR_CODE);

    /** The design as it comes. */
    public static TemplateContent of(Design design) {
        return new TemplateContent(
                design,
                PageFormat.A4_LANDSCAPE,
                primary(design),
                accent(design),
                true,
                true,
                false,
                null,
                Map.of(),
                USUAL_ORDER,
                null,
                null,
                null);
    }

    private static Colour primary(Design design) {
        return new Colour(
                switch (design) {
                    case CLASSICAL -> "#1d3557";
                    case MODERN -> "#0b3d3a";
                    case ACADEMIC -> "#5c1a1b";
                    case TECHNICAL -> "#1f3a5f";
                    case FESTIVE -> "#4a1d5c";
                    case PLAIN -> "#000000";
                });
    }

    private static Colour accent(Design design) {
        return new Colour(
                switch (design) {
                    case CLASSICAL -> "#b08d3e";
                    case MODERN -> "#e07a3f";
                    case ACADEMIC -> "#a98b4b";
                    case TECHNICAL -> "#3d8bb3";
                    case FESTIVE -> "#d9822b";
                    case PLAIN -> "#555555";
                });
    }
}
