package org.attestory.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page of a certificate as somebody would draw it who calls OpenPDF and knows beforehand where everything stands: the same
 * texts in the same fonts, embedded as subsets, and the same artwork, line by line. No layout, no structure for assistive
 * technology, no archival standard, no credential, no signature.
 */
record PlainPage(float width, float height, List<Consumer<PdfContentByte>> calls) {

    byte[] draw() {
        ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 17);
        Document document = new Document(new Rectangle(width, height));
        PdfWriter writer = PdfWriter.getInstance(document, written);
        document.open();
        PdfContentByte canvas = writer.getDirectContent();
        calls.forEach(call -> call.accept(canvas));
        document.close();
        return written.toByteArray();
    }
}
