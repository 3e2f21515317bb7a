package org.attestory.document.query;

import java.util.HashMap;
import java.util.Map;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Knows the bundled cuts by family name and nothing else; weight and slant are chosen by family. */
final class BundledFontResolver extends ITextFontResolver {

    private final Typefaces typefaces;

    BundledFontResolver(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        String[] families = wanted.families();
        Typeface typeface = families == null ? Typeface.TEXT : Typeface.ofFamily(families[0]);
        return new ITextFSFont(typefaces.description(typeface), wanted.size());
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }
}
