package org.attestory.document.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** A picture that an institution brought along, as PNG. */
final class Picture implements Artwork {

    private final byte[] png;
    private final float proportion;

    Picture(byte[] png) {
        this.png = png;
        Image image = read();
        proportion = image.getWidth() / image.getHeight();
    }

    /** Width by height. */
    float proportion() {
        return proportion;
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        canvas.addImage(read(), width, 0, 0, height, 0, 0);
    }

    private Image read() {
        try {
            return Image.getInstance(png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
