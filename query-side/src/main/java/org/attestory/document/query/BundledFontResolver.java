package org.attestory.document.query;

import java.util.HashMap;
import java.util.Map;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Knows the bundled cuts by family name and nothing else; weight and slant are chosen by family. */
final class BundledFontResolver extends ITextFontResolver {

    private static final int UPRIGHT_WEIGHT = 400;

    private final Map<String, FontDescription> descriptions = new HashMap<>();

    BundledFontResolver(Typefaces typefaces) {
        for (Typeface typeface : Typeface.values()) {
            descriptions.put(
                    typeface.family(),
                    new FontDescription(typefaces.font(typeface), IdentValue.NORMAL, UPRIGHT_WEIGHT));
        }
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        String[] families = wanted.families();
        FontDescription description = families == null ? null : descriptions.get(families[0]);
        if (description == null) {
            description = descriptions.get(Typeface.TEXT.family());
        }
        if (description == null) {
            throw new IllegalStateException("no fonts");
        }
        return new ITextFSFont(description, wanted.size());
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }
}
