package org.attestory.document.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Artwork painted once and stamped ever after. At most one to a document: the writer orders several by identity hash, and
 * bytes would differ from run to run.
 */
final class PrintedArtwork implements Artwork {

    private final byte[] page;
    private final float width;
    private final float height;

    PrintedArtwork(Artwork artwork, float width, float height) {
        this.width = width;
        this.height = height;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle(width, height), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, printed);
        writer.setCompressionLevel(9);
        document.open();
        artwork.paint(writer.getDirectContent(), width, height);
        document.close();
        page = printed.toByteArray();
    }

    @Override
    public void paint(PdfContentByte canvas, float areaWidth, float areaHeight) {
        try {
            PdfReader reader = new PdfReader(page);
            canvas.addTemplate(
                    canvas.getPdfWriter().getImportedPage(reader, 1),
                    areaWidth / width,
                    0,
                    0,
                    areaHeight / height,
                    0,
                    0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
