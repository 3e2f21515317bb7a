package org.attestory.document.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Artworks painted once and stamped ever after. All of a document come from one stock: the writer orders several readers by
 * identity hash, and bytes would differ from run to run.
 */
final class PrintedStock {

    private final byte[] file;
    private final List<Item> items;

    /** An artwork in the size in points in which it is painted. */
    record Item(String name, Artwork artwork, float width, float height) {}

    PrintedStock(List<Item> items) {
        this.items = new ArrayList<>(items);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, printed);
        writer.setCompressionLevel(9);
        for (Item item : items) {
            document.setPageSize(new Rectangle(item.width(), item.height()));
            if (document.isOpen()) {
                document.newPage();
            } else {
                document.open();
            }
            item.artwork().paint(writer.getDirectContent(), item.width(), item.height());
            writer.setPageEmpty(false);
        }
        document.close();
        file = printed.toByteArray();
    }

    int size() {
        return file.length;
    }

    /** The artworks by name, for one document. */
    Map<String, Artwork> open() {
        try {
            PdfReader reader = new PdfReader(file);
            Map<String, Artwork> artworks = new LinkedHashMap<>();
            for (int i = 0; i < items.size(); i++) {
                int page = i + 1;
                Item item = items.get(i);
                artworks.put(
                        item.name(),
                        (canvas, width, height) -> canvas.addTemplate(
                                canvas.getPdfWriter().getImportedPage(reader, page),
                                width / item.width(),
                                0,
                                0,
                                height / item.height(),
                                0,
                                0));
            }
            return artworks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
