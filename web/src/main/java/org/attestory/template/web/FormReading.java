package org.attestory.template.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attestory.kernel.LocalizedText;
import org.attestory.template.api.Colour;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateFaults;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.api.TemplateRefusal;
import org.jspecify.annotations.Nullable;

/** Makes a template of what was typed, and says what is wrong with it, field by field. */
final class FormReading {

    /**
     * What came of it.
     *
     * @param content null if it cannot even be drawn
     * @param errors keys of messages by the names of fields
     */
    record Result(@Nullable TemplateContent content, Map<String, String> errors) {

        boolean isSound() {
            return content != null && errors.isEmpty();
        }
    }

    private final TemplateForm form;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private FormReading(TemplateForm form) {
        this.form = form;
    }

    static Result of(TemplateForm form, TemplateContent.@Nullable ExpertPage expert) {
        return new FormReading(form).read(expert);
    }

    private Result read(TemplateContent.@Nullable ExpertPage expert) {
        Optional<Design> design = Choices.of(Design.class, form.design());
        Optional<PageFormat> page = Choices.of(PageFormat.class, form.page());
        Optional<Colour> primary = colour("primary", form.primary());
        Optional<Colour> accent = colour("accent", form.accent());
        Optional<TemplateImageId> logo = image("logo", form.logo());
        Map<String, TemplateImageId> signatures = signatures();
        note(design.isEmpty(), "design", "template.choose");
        note(page.isEmpty(), "page", "template.choose");
        if (design.isEmpty() || page.isEmpty() || primary.isEmpty() || accent.isEmpty()) {
            return new Result(null, errors);
        }
        TemplateContent content = new TemplateContent(
                design.get(),
                page.get(),
                primary.get(),
                accent.get(),
                form.border(),
                form.seal(),
                form.visibleSignature(),
                logo.orElse(null),
                signatures,
                form.elements().stream()
                        .filter(TemplateForm.Element::shown)
                        .map(TemplateForm.Element::element)
                        .toList(),
                text(TemplateForm.Text::statement),
                text(TemplateForm.Text::freeText),
                expert);
        for (TemplateRefusal refusal : TemplateFaults.of(form.title(), content)) {
            errors.putIfAbsent(fieldOf(refusal), "refusal." + refusal.code());
        }
        return new Result(content, errors);
    }

    private Map<String, TemplateImageId> signatures() {
        Map<String, TemplateImageId> signatures = new LinkedHashMap<>();
        List<TemplateForm.Signature> rows = form.signatures();
        for (int row = 0; row < rows.size(); row++) {
            String field = "signature" + row;
            TemplateForm.Signature signature = rows.get(row);
            Optional<TemplateImageId> image = image(field, signature.image());
            if (signature.isEmpty()) {
                continue;
            }
            note(signature.name().isBlank(), field, "template.signature.nameless");
            note(signature.image().isEmpty(), field, "template.signature.pictureless");
            note(signatures.containsKey(signature.name()), field, "template.signature.twice");
            if (!errors.containsKey(field) && image.isPresent()) {
                signatures.put(signature.name(), image.get());
            }
        }
        return signatures;
    }

    /** The text in the languages in which there is one. */
    private @Nullable LocalizedText text(Function<TemplateForm.Text, String> part) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        form.texts().forEach(text -> {
            if (!part.apply(text).isEmpty()) {
                byLanguage.put(text.language(), part.apply(text));
            }
        });
        return byLanguage.isEmpty() ? null : new LocalizedText(byLanguage);
    }

    private Optional<Colour> colour(String field, String written) {
        try {
            return Optional.of(new Colour(written.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException other) {
            note(true, field, "template.color.impossible");
            return Optional.empty();
        }
    }

    private Optional<TemplateImageId> image(String field, String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(new TemplateImageId(written));
        } catch (IllegalArgumentException other) {
            note(true, field, "refusal." + TemplateRefusal.UNKNOWN_IMAGE.code());
            return Optional.empty();
        }
    }

    private void note(boolean wrong, String field, String key) {
        if (wrong) {
            errors.putIfAbsent(field, key);
        }
    }

    /** Where the page shows a refusal. */
    static String fieldOf(TemplateRefusal refusal) {
        return switch (refusal) {
            case TITLE_IMPOSSIBLE -> "title";
            case PRIMARY_TOO_LIGHT -> "primary";
            case ELEMENT_TWICE -> "elements";
            case TOO_MANY_SIGNATURES, SIGNATORY_IMPOSSIBLE -> "signatures";
            case LANGUAGE_IMPOSSIBLE -> "addLanguage";
            case STATEMENT_IMPOSSIBLE -> "statement";
            case FREE_TEXT_IMPOSSIBLE -> "freeText";
            case EXPERT_PAGE_IMPOSSIBLE,
                    UNKNOWN_IMAGE,
                    PICTURE_IMPOSSIBLE,
                    PICTURE_MISNAMED,
                    EXISTS,
                    BUNDLED,
                    CHANGED_MEANWHILE,
                    NOTHING_NEW,
                    RETIRED -> "refusal";
        };
    }
}
