package org.attestory.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.attestory.benchmarks.PageStep.Piece;

/** Reads off a finished page the steps in which it could have been drawn. */
final class PageTranscript {

    private static final float[] NONE = {};

    private final List<PageStep> steps = new ArrayList<>();

    private PageTranscript() {}

    static PlainPage of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PageTranscript transcript = new PageTranscript();
            PDPage page = document.getPage(0);
            transcript.read(new PDFStreamParser(page), page.getResources());
            return new PlainPage(
                    page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), List.copyOf(transcript.steps));
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
                    String name = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
                    steps.add(new PageStep.Font(name, ((COSNumber) operands.get(1)).floatValue()));
                }
                case "Tj" -> show(Objects.requireNonNull(font), operands);
                case "TJ" -> show(Objects.requireNonNull(font), ((COSArray) operands.getFirst()).toList());
                case "Do" -> form((PDFormXObject) resources.getXObject((COSName) operands.getFirst()));
                case "BMC", "BDC", "EMC", "gs" -> {}
                case "d" -> {
                    float[] dashes = ((COSArray) operands.getFirst()).toFloatArray();
                    float phase = ((COSNumber) operands.get(1)).floatValue();
                    steps.add(new PageStep.Dashes(dashes, phase));
                }
                default -> {
                    float[] numbers = new float[operands.size()];
                    for (int i = 0; i < numbers.length; i++) {
                        numbers[i] = ((COSNumber) operands.get(i)).floatValue();
                    }
                    steps.add(new PageStep.Call(operator, numbers));
                }
            }
            operands.clear();
        }
    }

    private void form(PDFormXObject form) throws IOException {
        steps.add(new PageStep.Call("q", NONE));
        float[] matrix = new float[6];
        double[] exact = new double[6];
        form.getMatrix().createAffineTransform().getMatrix(exact);
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = (float) exact[i];
        }
        steps.add(new PageStep.Call("cm", matrix));
        try (InputStream content = form.getContents()) {
            read(new PDFStreamParser(content.readAllBytes()), form.getResources());
        }
        steps.add(new PageStep.Call("Q", NONE));
    }

    private void show(PDFont font, List<? extends COSBase> pieces) throws IOException {
        List<Piece> line = new ArrayList<>();
        for (COSBase piece : pieces) {
            line.add(
                    piece instanceof COSString codes
                            ? new Piece(text(font, codes.getBytes()), 0)
                            : new Piece(null, ((COSNumber) piece).floatValue()));
        }
        steps.add(new PageStep.Text(List.copyOf(line)));
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
}
