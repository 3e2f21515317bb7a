package org.attestory.document.query;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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

    /** What a screen reader says: the text and the alternatives of figures, in the order of the structure. */
    static String readAloud(byte[] pdf) {
        return inspect(pdf, document -> {
            try {
                Map<Integer, String> texts = new HashMap<>();
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(document.getPage(0));
                extractor.getMarkedContents().forEach(content -> texts.put(content.getMCID(), textOf(content)));
                StringBuilder said = new StringBuilder();
                say(document.getDocumentCatalog().getStructureTreeRoot(), texts, said);
                return said.toString().replaceAll("[\\s\u00a0]+", " ").strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void say(PDStructureNode node, Map<Integer, String> texts, StringBuilder said) {
        if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
            said.append(element.getAlternateDescription()).append(' ');
            return;
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                say(child, texts, said);
                said.append(' ');
            } else if (kid instanceof Integer content) {
                said.append(texts.getOrDefault(content, ""));
            } else if (kid instanceof PDMarkedContentReference further) {
                said.append(' ').append(texts.getOrDefault(further.getMCID(), ""));
            }
        }
    }

    private static String textOf(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
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
                new HybridBinarizer(source.crop(width / 2, height / 2, width - width / 2, height - height / 2)));
        try {
            return new QRCodeReader()
                    .decode(part, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException missing) {
            return "";
        }
    }
}
