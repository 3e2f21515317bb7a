package org.attestory.document.query;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a PNG picture that knows its size on paper. */
final class PagePicture {

    private static final int DOTS_PER_INCH = 150;
    private static final double METRES_PER_INCH = 0.0254;

    /** The signature of eight bytes and the IHDR chunk, which comes first and always has this length. */
    private static final int AFTER_HEADER = 8 + 25;

    private PagePicture() {}

    static byte[] of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            RenderingHints hints =
                    new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            renderer.setRenderingHints(hints);
            BufferedImage picture = renderer.renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 19);
            ImageIO.write(picture, "png", png);
            return withPhysicalSize(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withPhysicalSize(byte[] png) {
        int dotsPerMetre = (int) Math.round(DOTS_PER_INCH / METRES_PER_INCH);
        byte[] chunk = ByteBuffer.allocate(13)
                .put("pHYs".getBytes(StandardCharsets.US_ASCII))
                .putInt(dotsPerMetre)
                .putInt(dotsPerMetre)
                .put((byte) 1)
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(chunk);
        return ByteBuffer.allocate(png.length + chunk.length + 8)
                .put(png, 0, AFTER_HEADER)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) checksum.getValue())
                .put(png, AFTER_HEADER, png.length - AFTER_HEADER)
                .array();
    }
}
