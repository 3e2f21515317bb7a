package org.attestory.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/** Reads the calls off a finished page with which it could have been drawn. */
final class PageTranscript {

    private final List<Consumer<PdfContentByte>> calls = new ArrayList<>();
    private final Map<String, BaseFont> fonts = new HashMap<>();

    private PageTranscript() {}

    static PlainPage of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PageTranscript transcript = new PageTranscript();
            PDPage page = document.getPage(0);
            transcript.read(new PDFStreamParser(page), page.getResources());
            return new PlainPage(
                    page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), List.copyOf(transcript.calls));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(PDFStreamParser content, PDResources resources) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        PDFont font = null;
        for (Object token = content.parseNextToken(); token != null; token = content.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
                continue;
            }
            String operator = ((Operator) token).getName();
            switch (operator) {
                case "Tf" -> {
                    font = resources.getFont((COSName) operands.getFirst());
                    BaseFont plain = plain(font);
                    float size = ((COSNumber) operands.get(1)).floatValue();
                    calls.add(canvas -> canvas.setFontAndSize(plain, size));
                }
                case "Tj" -> show(Objects.requireNonNull(font), operands);
                case "TJ" -> show(Objects.requireNonNull(font), ((COSArray) operands.getFirst()).toList());
                case "Do" -> form((PDFormXObject) resources.getXObject((COSName) operands.getFirst()));
                case "BMC", "BDC", "EMC", "gs" -> {}
                case "d" -> {
                    float[] dashes = ((COSArray) operands.getFirst()).toFloatArray();
                    float phase = ((COSNumber) operands.get(1)).floatValue();
                    calls.add(canvas -> canvas.setLineDash(dashes, phase));
                }
                default -> {
                    float[] numbers = new float[operands.size()];
                    for (int i = 0; i < numbers.length; i++) {
                        numbers[i] = ((COSNumber) operands.get(i)).floatValue();
                    }
                    calls.add(canvas -> PageCalls.call(canvas, operator, numbers));
                }
            }
            operands.clear();
        }
    }

    private void form(PDFormXObject form) throws IOException {
        calls.add(PdfContentByte::saveState);
        float[] matrix = new float[6];
        double[] exact = new double[6];
        form.getMatrix().createAffineTransform().getMatrix(exact);
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = (float) exact[i];
        }
        calls.add(canvas -> PageCalls.call(canvas, "cm", matrix));
        try (InputStream content = form.getContents()) {
            read(new PDFStreamParser(content.readAllBytes()), form.getResources());
        }
        calls.add(PdfContentByte::restoreState);
    }

    private void show(PDFont font, List<? extends COSBase> pieces) throws IOException {
        PdfTextArray line = new PdfTextArray();
        for (COSBase piece : pieces) {
            if (piece instanceof COSString codes) {
                line.add(text(font, codes.getBytes()));
            } else {
                line.add(((COSNumber) piece).floatValue());
            }
        }
        calls.add(canvas -> canvas.showText(line));
    }

    private static String text(PDFont font, byte[] codes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream rest = new ByteArrayInputStream(codes)) {
            while (rest.available() > 0) {
                text.append(font.toUnicode(font.readCode(rest)));
            }
        }
        return text.toString();
    }

    /** Read once, as a program would that draws many pages. */
    private BaseFont plain(PDFont font) {
        return fonts.computeIfAbsent(font.getName().replaceFirst("^[A-Z]{6}\\+", ""), name -> {
            try (InputStream file = PageTranscript.class.getResourceAsStream("/documents/fonts/" + name + ".ttf")) {
                return BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, true, false, file.readAllBytes(), null);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
