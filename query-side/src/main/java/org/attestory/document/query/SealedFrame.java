package org.attestory.document.query;

import org.openpdf.text.pdf.PdfContentByte;

/** The classical paper with the institution's seal in its lower left corner: all that certificates of one institution share. */
final class SealedFrame implements Artwork {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float SIZE = 35 * MILLIMETRE;
    private static final float LEFT = 30.5f * MILLIMETRE;
    private static final float BOTTOM = 24.5f * MILLIMETRE;

    private final Artwork frame = new ClassicalFrame();
    private final Artwork seal;

    SealedFrame(Seal seal) {
        this.seal = seal;
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        frame.paint(canvas, width, height);
        canvas.saveState();
        canvas.concatCTM(1, 0, 0, 1, LEFT, BOTTOM);
        seal.paint(canvas, SIZE, SIZE);
        canvas.restoreState();
    }
}
