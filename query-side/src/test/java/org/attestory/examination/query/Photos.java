package org.attestory.examination.query;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** What cameras and scanners make of certificates. */
final class Photos {

    private Photos() {}

    static BufferedImage qr(String content, int side) {
        try {
            BitMatrix dots = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, side, side);
            BufferedImage picture = blank(dots.getWidth(), dots.getHeight());
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    picture.setRGB(x, y, dots.get(x, y) ? 0x000000 : 0xFFFFFF);
                }
            }
            return picture;
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static BufferedImage drawn(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a table, a little askew, in the size that was asked for. */
    static BufferedImage photographed(BufferedImage sheet, int width, int height, double degrees) {
        BufferedImage photo = blank(width, height);
        Graphics2D brush = photo.createGraphics();
        brush.setColor(new Color(0x6B, 0x55, 0x3C));
        brush.fillRect(0, 0, width, height);
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        double scale = 0.85 * Math.min((double) width / sheet.getWidth(), (double) height / sheet.getHeight());
        brush.translate((width - scale * sheet.getWidth()) / 2, (height - scale * sheet.getHeight()) / 2);
        brush.scale(scale, scale);
        brush.drawImage(sheet, 0, 0, null);
        brush.dispose();
        return photo;
    }

    static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpeg(BufferedImage picture) {
        return jpeg(picture, ImageWriteParam.MODE_DISABLED);
    }

    /** In several passes, as for slow lines. */
    static byte[] progressive(BufferedImage picture) {
        return jpeg(picture, ImageWriteParam.MODE_DEFAULT);
    }

    private static byte[] jpeg(BufferedImage picture, int progressiveMode) {
        BufferedImage opaque = blank(picture.getWidth(), picture.getHeight());
        opaque.createGraphics().drawImage(picture, 0, 0, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(progressiveMode);
            writer.write(null, new IIOImage(opaque, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A page that shows nothing but a photograph. */
    static byte[] scanned(byte[] jpeg) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
                canvas.drawImage(JPEGFactory.createFromByteArray(document, jpeg), 0, 0, 500, 350);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage blank(int width, int height) {
        BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = blank.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        return blank;
    }
}
