package org.attestory.document.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.attestory.picture.api.PictureFormat;
import org.attestory.picture.api.VectorPicture;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** A picture that an institution brought along, as it was stored when it was taken. */
final class Picture implements Artwork {

    private final Artwork artwork;
    private final float proportion;

    Picture(byte[] stored) {
        if (PictureFormat.of(stored) == PictureFormat.SVG) {
            VectorPicture vectors = VectorPicture.read(stored);
            artwork = new VectorArtwork(vectors);
            proportion = (float) (vectors.width() / vectors.height());
        } else {
            Image pixels = read(stored);
            artwork = (canvas, width, height) -> canvas.addImage(read(stored), width, 0, 0, height, 0, 0);
            proportion = pixels.getWidth() / pixels.getHeight();
        }
    }

    /** Width by height. */
    float proportion() {
        return proportion;
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        artwork.paint(canvas, width, height);
    }

    private static Image read(byte[] png) {
        try {
            return Image.getInstance(png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
