package org.attestory.document.query;

import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;

/** What the layout engine knows of a cut. Cuts that share a font are told apart. */
final class Cut extends FontDescription {

    private static final int UPRIGHT_WEIGHT = 400;

    private final Typeface typeface;

    Cut(Typeface typeface, BaseFont font) {
        super(font, IdentValue.NORMAL, UPRIGHT_WEIGHT);
        this.typeface = typeface;
    }

    Typeface typeface() {
        return typeface;
    }
}
