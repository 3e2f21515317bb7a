package org.attestory.document.query;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.JustificationInfo;

/** Measures text as it is drawn: in as many fonts and directions as it needs, and with the tracking of its cut. */
final class TrackedText extends ITextTextRenderer {

    private final Typesetter typesetter;

    TrackedText(Typefaces typefaces) {
        typesetter = typefaces.typesetter();
    }

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        Typeface typeface = cut(font);
        if (typesetter.isPlain(typeface, text)) {
            float tracking = typeface.tracking() * font.getSize2D();
            return super.getWidth(context, font, text) + Math.round(tracking * text.length());
        }
        return (int) Math.ceil(typesetter.width(typeface, text) * font.getSize2D());
    }

    Typesetter typesetter() {
        return typesetter;
    }

    static Typeface cut(ITextFSFont font) {
        return font.getFontDescription() instanceof Cut cut ? cut.typeface() : Typeface.TEXT;
    }

    /** How text with that tracking is spread when it is drawn. */
    static JustificationInfo spread(float tracking, ITextFSFont font) {
        float space = tracking * font.getSize2D();
        return new JustificationInfo(space, space);
    }
}
