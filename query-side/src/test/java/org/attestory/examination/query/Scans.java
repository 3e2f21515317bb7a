package org.attestory.examination.query;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** What scanners, fax machines and programs that print into files make of certificates. */
final class Scans {

    private static final float WIDTH = 500;

    private Scans() {}

    /** Makes the picture of a page. */
    @FunctionalInterface
    private interface Maker {
        PDImageXObject make(PDDocument document) throws IOException;
    }

    /** As most programs store pictures: compressed rows, with differences to the row above where that is shorter. */
    static byte[] inRows(BufferedImage picture) {
        return page(document -> LosslessFactory.createFromImage(document, picture), picture);
    }

    /** As for printing presses. */
    static byte[] inInks(BufferedImage picture) {
        byte[] inks = new byte[picture.getWidth() * picture.getHeight() * 4];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                inks[(y * picture.getWidth() + x) * 4 + 3] = (byte) (255 - new Color(picture.getRGB(x, y)).getGreen());
            }
        }
        return page(document -> packed(document, inks, null, picture, 8, PDDeviceCMYK.INSTANCE), picture);
    }

    /** Black on white, as fax machines send it. */
    static byte[] faxed(BufferedImage picture) {
        return page(document -> CCITTFactory.createFromImage(document, picture), picture);
    }

    /** The same, told the other way round twice. */
    static byte[] faxedNegative(BufferedImage picture) {
        return page(
                document -> {
                    PDImageXObject image = CCITTFactory.createFromImage(document, picture);
                    image.getCOSObject().getCOSDictionary(COSName.DECODE_PARMS).setBoolean(COSName.BLACK_IS_1, true);
                    COSArray negative = new COSArray();
                    negative.add(new COSFloat(1));
                    negative.add(new COSFloat(0));
                    image.setDecode(negative);
                    return image;
                },
                picture);
    }

    /** In a packing that is not read here. */
    static byte[] foreign(COSName packing) {
        BufferedImage picture = Photos.blank(20, 20);
        return page(document -> packed(document, new byte[400], packing, picture, 8, PDDeviceGray.INSTANCE), picture);
    }

    /** The black dots as rectangles, as where text was made outlines, with the page turned. */
    static byte[] outlined(BufferedImage qr, Color ink) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
                canvas.setNonStrokingColor(Color.WHITE);
                canvas.addRect(0, 0, WIDTH, WIDTH);
                canvas.fill();
                canvas.setNonStrokingColor(ink);
                for (int y = 0; y < qr.getHeight(); y++) {
                    for (int x = 0; x < qr.getWidth(); x++) {
                        if (new Color(qr.getRGB(x, y)).getGreen() < 128) {
                            canvas.addRect(300 + 2 * x, 300 - 2 * y, 2, 2);
                        }
                    }
                }
                canvas.fill();
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage as(int type, BufferedImage picture) {
        BufferedImage same = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        same.createGraphics().drawImage(picture, 0, 0, null);
        return same;
    }

    private static PDImageXObject packed(
            PDDocument document,
            byte[] bytes,
            @Nullable COSName packing,
            BufferedImage picture,
            int bits,
            PDColorSpace colours)
            throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(bytes),
                packing,
                picture.getWidth(),
                picture.getHeight(),
                bits,
                colours);
    }

    private static byte[] page(Maker maker, BufferedImage picture) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
                canvas.drawImage(maker.make(document), 0, 0, WIDTH, WIDTH * picture.getHeight() / picture.getWidth());
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
