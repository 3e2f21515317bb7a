package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** All of a page that is no text: paper, seal, ribbon, signatures, codes, rules; a dot for each point. */
final class PageArtwork {

    /** Of 255: what a colour may differ from the paper's before it is in the way of reading. */
    static final int PALE = 60;

    private final BufferedImage picture;

    PageArtwork(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            picture = new WithoutText(document).renderImage(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters that stand on something else than paper. */
    List<PageText.Letter> under(List<PageText.Letter> letters) {
        return letters.stream().filter(letter -> contrast(letter.box()) > PALE).toList();
    }

    /** How much the ground of a box varies. */
    private int contrast(Rectangle2D box) {
        int[] least = {255, 255, 255};
        int[] greatest = new int[3];
        for (int y = (int) Math.max(0, box.getMinY()); y <= Math.min(picture.getHeight() - 1, box.getMaxY()); y++) {
            for (int x = (int) Math.max(0, box.getMinX()); x <= Math.min(picture.getWidth() - 1, box.getMaxX()); x++) {
                Color dot = new Color(picture.getRGB(x, y));
                int[] channels = {dot.getRed(), dot.getGreen(), dot.getBlue()};
                for (int i = 0; i < channels.length; i++) {
                    least[i] = Math.min(least[i], channels[i]);
                    greatest[i] = Math.max(greatest[i], channels[i]);
                }
            }
        }
        return Math.max(greatest[0] - least[0], Math.max(greatest[1] - least[1], greatest[2] - least[2]));
    }

    private static final class WithoutText extends PDFRenderer {

        WithoutText(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {}
            };
        }
    }
}
