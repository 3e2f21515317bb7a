package org.attestory.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attestory.benchmarks.PageStep.Piece;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page of a certificate as somebody would draw it who calls OpenPDF and knows beforehand where everything stands: the same
 * texts in the same fonts, embedded as subsets, and the same artwork, line by line. No layout, no structure for assistive
 * technology, no archival standard, no credential, no signature.
 */
record PlainPage(float width, float height, List<PageStep> steps) {

    /** Read once, as a program would that draws many pages. */
    private static final Map<String, BaseFont> FONTS = new ConcurrentHashMap<>();

    byte[] draw() {
        ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 17);
        Document document = new Document(new Rectangle(width, height));
        PdfWriter writer = PdfWriter.getInstance(document, written);
        document.open();
        PdfContentByte canvas = writer.getDirectContent();
        steps.forEach(step -> draw(canvas, step));
        document.close();
        return written.toByteArray();
    }

    private static void draw(PdfContentByte canvas, PageStep step) {
        switch (step) {
            case PageStep.Call call -> PageCalls.call(canvas, call.operator(), call.numbers());
            case PageStep.Dashes dashes -> canvas.setLineDash(dashes.lengths(), dashes.phase());
            case PageStep.Font font -> canvas.setFontAndSize(font(font.name()), font.size());
            case PageStep.Text text -> {
                PdfTextArray line = new PdfTextArray();
                for (Piece piece : text.pieces()) {
                    if (piece.text() == null) {
                        line.add(piece.shift());
                    } else {
                        line.add(piece.text());
                    }
                }
                canvas.showText(line);
            }
        }
    }

    private static BaseFont font(String name) {
        return FONTS.computeIfAbsent(name, missing -> {
            try {
                return BaseFont.createFont(missing + ".ttf", BaseFont.IDENTITY_H, true, false, fontFile(missing), null);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    static byte[] fontFile(String name) throws IOException {
        try (InputStream file = PlainPage.class.getResourceAsStream("/documents/fonts/" + name + ".ttf")) {
            return file.readAllBytes();
        }
    }
}
