package org.attestory.document.query;

import java.util.IdentityHashMap;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.JustificationInfo;

/** Measures text with the tracking of its cut, which the layout engine does not know. */
final class TrackedText extends ITextTextRenderer {

    private final IdentityHashMap<BaseFont, Float> trackings = new IdentityHashMap<>();

    TrackedText(Typefaces typefaces) {
        for (Typeface typeface : Typeface.values()) {
            trackings.put(typefaces.font(typeface), typeface.tracking());
        }
    }

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        return super.getWidth(context, font, text) + Math.round(space(font) * text.length());
    }

    /** How text in that font is spread when it is drawn. */
    JustificationInfo spread(ITextFSFont font) {
        return new JustificationInfo(space(font), space(font));
    }

    boolean isTracked(ITextFSFont font) {
        return space(font) > 0;
    }

    private float space(ITextFSFont font) {
        return trackings.getOrDefault(font.getFontDescription().getFont(), 0f) * font.getSize2D();
    }
}
