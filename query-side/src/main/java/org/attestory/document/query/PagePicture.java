package org.attestory.document.query;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.attestory.document.api.DocumentFormat;
import org.jspecify.annotations.Nullable;

/** A page as a picture. */
final class PagePicture {

    private static final float POINTS_PER_INCH = 72;
    private static final int ON_SCREEN = 150;
    private static final int IN_PRINT = 300;
    private static final int WIDTH_OF_THUMBNAIL = 480;

    private static final int CANVAS_WIDTH = 1200;
    private static final int CANVAS_HEIGHT = 630;
    private static final float CANVAS_MARGIN = 30;
    private static final Color CANVAS = new Color(0xE4E1D8);

    private PagePicture() {}

    /** A PNG of the first page. The larger ones know their size on paper and carry the open credential. */
    static byte[] of(DrawnDocument drawn, DocumentFormat format) {
        return switch (format) {
            case PNG -> sized(drawn.pdf(), ON_SCREEN, drawn.credential());
            case PNG_300 -> sized(drawn.pdf(), IN_PRINT, drawn.credential());
            case THUMBNAIL -> ofWidth(drawn.pdf(), WIDTH_OF_THUMBNAIL);
            case PREVIEW -> onCanvas(drawn.pdf());
            case PDF -> throw new IllegalArgumentException("a PDF is no picture");
        };
    }

    /** As on screen, of a page that is no certificate. */
    static byte[] of(byte[] pdf) {
        return sized(pdf, ON_SCREEN, null);
    }

    /** As wide as that many dots. */
    static byte[] ofWidth(byte[] pdf, int dots) {
        return new PngFile(painted(pdf, page -> dots / page.getWidth())).bytes();
    }

    /** In the middle of a canvas of the proportions that other sites show. */
    private static byte[] onCanvas(byte[] pdf) {
        BufferedImage picture = painted(
                pdf,
                page -> Math.min(
                        (CANVAS_WIDTH - 2 * CANVAS_MARGIN) / page.getWidth(),
                        (CANVAS_HEIGHT - 2 * CANVAS_MARGIN) / page.getHeight()));
        BufferedImage canvas = new BufferedImage(CANVAS_WIDTH, CANVAS_HEIGHT, picture.getType());
        Graphics2D graphics = canvas.createGraphics();
        graphics.setColor(CANVAS);
        graphics.fillRect(0, 0, CANVAS_WIDTH, CANVAS_HEIGHT);
        graphics.drawImage(
                picture, (CANVAS_WIDTH - picture.getWidth()) / 2, (CANVAS_HEIGHT - picture.getHeight()) / 2, null);
        graphics.dispose();
        return new PngFile(canvas).bytes();
    }

    private static byte[] sized(byte[] pdf, int dotsPerInch, byte @Nullable [] credential) {
        return new PngFile(painted(pdf, page -> dotsPerInch / POINTS_PER_INCH))
                .withCredential(credential)
                .withDensity(dotsPerInch)
                .bytes();
    }

    private static BufferedImage painted(byte[] pdf, ToDoubleFunction<PDRectangle> size) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle page = document.getPage(0).getCropBox();
            float scale = (float) size.applyAsDouble(page);
            return PagePainter.paint(document, dots(page.getWidth() * scale), dots(page.getHeight() * scale), scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole dots; a hair's breadth less than one more is one more. */
    private static int dots(float length) {
        return (int) Math.max(1, Math.floor(length + 0.01));
    }
}
