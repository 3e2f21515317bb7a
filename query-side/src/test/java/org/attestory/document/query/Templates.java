package org.attestory.document.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attestory.kernel.LocalizedText;
import org.attestory.template.api.Colour;
import org.attestory.template.api.Design;
import org.attestory.template.api.PageFormat;
import org.attestory.template.api.TemplateContent;
import org.attestory.template.api.TemplateElement;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.query.PublishedTemplate;
import org.jspecify.annotations.Nullable;

/** Templates to draw with: a design on a sheet, and what may be changed about it. */
final class Templates {

    private final Design design;
    private PageFormat page = PageFormat.A4_LANDSCAPE;
    private @Nullable Colour primary;
    private @Nullable Colour accent;
    private boolean border = true;
    private boolean seal = true;
    private @Nullable List<TemplateElement> elements;
    private @Nullable LocalizedText statement;
    private @Nullable LocalizedText freeText;
    private @Nullable TemplateImageId logo;
    private final Map<String, TemplateImageId> signatures = new TreeMap<>();
    private final Map<TemplateImageId, byte[]> images = new HashMap<>();

    private Templates(Design design) {
        this.design = design;
    }

    static Templates of(Design design) {
        return new Templates(design);
    }

    static PublishedTemplate of(Design design, PageFormat page) {
        return of(design).on(page).published();
    }

    Templates on(PageFormat format) {
        page = format;
        return this;
    }

    Templates in(String headings, String ornament) {
        primary = new Colour(headings);
        accent = new Colour(ornament);
        return this;
    }

    Templates bare() {
        border = false;
        seal = false;
        return this;
    }

    Templates showing(TemplateElement... shown) {
        elements = List.of(shown);
        return this;
    }

    Templates saying(String said, String added) {
        statement = new LocalizedText(Map.of("en", said));
        freeText = new LocalizedText(Map.of("en", added));
        return this;
    }

    Templates withLogo(byte[] picture) {
        logo = kept(picture);
        return this;
    }

    Templates signedBy(String name, byte[] picture) {
        signatures.put(name, kept(picture));
        return this;
    }

    PublishedTemplate published() {
        TemplateContent usual = TemplateContent.of(design);
        TemplateContent content = new TemplateContent(
                design,
                page,
                primary == null ? usual.primary() : primary,
                accent == null ? usual.accent() : accent,
                border,
                seal,
                false,
                logo,
                signatures,
                elements == null ? usual.elements() : elements,
                statement,
                freeText,
                null);
        return new PublishedTemplate(content, images);
    }

    private TemplateImageId kept(byte[] picture) {
        TemplateImageId id = TemplateImageId.of(picture);
        images.put(id, picture);
        return id;
    }
}
