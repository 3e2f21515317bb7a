package org.attestory.document.query;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Looks at finished documents with other tools than the ones that made them. */
final class Inspection {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Inspection() {}

    /** The text of the document, spaces and line breaks as single spaces. */
    static String text(byte[] pdf) {
        return inspect(pdf, document -> {
            try {
                PDFTextStripper stripper = new PDFTextStripper();
                return stripper.getText(document)
                        .replaceAll("[\\s\u00a0]+", " ")
                        .strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static <T> T inspect(byte[] pdf, Function<PDDocument, T> question) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return question.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a standard ({@code 3a}, {@code ua1}) has against the document; empty if it conforms. */
    static List<String> violations(byte[] pdf, String standard) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.fromString(standard);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        }
    }

    static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    static String scanned(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        // The lower right part: a person points the camera at the code as well.
        RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
        BinaryBitmap part = new BinaryBitmap(
                new HybridBinarizer(source.crop(width * 3 / 4, height * 3 / 5, width / 4, height * 2 / 5)));
        try {
            return new QRCodeReader().decode(part).getText();
        } catch (NotFoundException missing) {
            return "";
        }
    }
}
