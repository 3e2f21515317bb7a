package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** A page whose paper is copied looks exactly as one that is painted whole. */
class PagePainterTest {

    private static final float SCALE = 150 / 72f;

    private final byte[] ada = Specimens.draw(Specimens.certificate());
    private final byte[] grace = Specimens.draw(Specimens.certificate().heldBy("Grace Hopper"));
    private final byte[] elsewhere =
            Specimens.draw(Specimens.certificate().heldBy("Grace Hopper").by("Another School", "Porto"));

    @Test
    void looksAsIfPaintedWhole() throws Exception {
        for (byte[] pdf : new byte[][] {ada, grace, ada, elsewhere, grace}) {
            assertThat(dots(painted(pdf))).isEqualTo(dots(paintedWhole(pdf)));
        }
    }

    private static BufferedImage painted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return PagePainter.paint(document, 1753, 1240, SCALE);
        }
    }

    private static BufferedImage paintedWhole(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            RenderingHints hints =
                    new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            renderer.setRenderingHints(hints);
            return renderer.renderImage(0, SCALE, ImageType.RGB);
        }
    }

    private static int[] dots(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
