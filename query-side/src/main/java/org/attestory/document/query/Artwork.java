package org.attestory.document.query;

import org.openpdf.text.pdf.PdfContentByte;

/** A drawing without text: flat lines and areas only, so that it stays sharp in any size. */
interface Artwork {

    /** Paints between the origin (bottom left) and the given width and height, in points. */
    void paint(PdfContentByte canvas, float width, float height);
}
