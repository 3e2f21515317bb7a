package org.attestory.document.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Paints a page. The printed paper under the text is the same on many certificates and takes most of the time, so it is
 * painted once and copied from then on, dot by dot the same.
 */
final class PagePainter extends PDFRenderer {

    private static final int MOST_BYTES_OF_PAPERS = 40 << 20;

    /** At 300 dots per inch a paper would push out all others. */
    private static final int LARGEST_PAPER = MOST_BYTES_OF_PAPERS / 4;

    private static final Cache<PaintedGround, int[]> PAPERS = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_OF_PAPERS)
            .weigher((PaintedGround paper, int[] dots) -> dots.length * Integer.BYTES)
            .build();

    private final BufferedImage picture;

    private PagePainter(PDDocument document, BufferedImage picture) {
        super(document);
        this.picture = picture;
        RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        setRenderingHints(hints);
    }

    /** The first page on white, of that size in dots. */
    static BufferedImage paint(PDDocument document, int width, int height, float scale) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        try {
            canvas.setBackground(Color.WHITE);
            canvas.clearRect(0, 0, width, height);
            new PagePainter(document, picture).renderPageToGraphics(0, canvas, scale);
        } finally {
            canvas.dispose();
        }
        return picture;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        PageDrawer drawer = new PaperCopier(parameters, picture);
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }

    /** Paints what has not been painted before. */
    private static final class PaperCopier extends PageDrawer {

        private static final int WHITE = 0xFFFFFF;

        private final int[] dots;
        private boolean begun;

        PaperCopier(PageDrawerParameters parameters, BufferedImage picture) throws IOException {
            super(parameters);
            dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            boolean ground = !begun && dots.length * Integer.BYTES <= LARGEST_PAPER && isBlank();
            begun = true;
            if (!ground) {
                super.showForm(form);
                return;
            }
            PaintedGround paper = PaintedGround.of(form, getGraphicsState(), dots.length);
            int[] kept = PAPERS.getIfPresent(paper);
            if (kept == null) {
                super.showForm(form);
                PAPERS.put(paper, dots.clone());
            } else {
                System.arraycopy(kept, 0, dots, 0, dots.length);
            }
        }

        /** Only what is painted first can be copied without a look at what lies under it. */
        private boolean isBlank() {
            for (int dot : dots) {
                if ((dot & WHITE) != WHITE) {
                    return false;
                }
            }
            return true;
        }
    }
}
