package org.attestory.document.query;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a page and where they stand, in points from the upper left corner, in the order in which they are painted. */
final class PageText {

    /** Of the type size: what letters without ascenders and descenders surely take. */
    private static final float INK_HEIGHT = 0.45f;

    private final List<Letter> letters = new ArrayList<>();
    private final float width;
    private final float height;

    /** A letter and the box that it surely fills with ink: from the base line to the height of an x. */
    record Letter(String text, Rectangle2D box) {}

    PageText(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            width = document.getPage(0).getMediaBox().getWidth();
            height = document.getPage(0).getMediaBox().getHeight();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    float ink = position.getFontSizeInPt() * INK_HEIGHT;
                    letters.add(new Letter(
                            position.getUnicode(),
                            new Rectangle2D.Float(position.getX(), position.getY() - ink, position.getWidth(), ink)));
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All letters without spaces, as painted. */
    String painted() {
        return squeezed(letters.stream().map(Letter::text).collect(Collectors.joining()));
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    /** Letters that leave the page less a margin in points. */
    List<Letter> outside(float margin) {
        Rectangle2D page = new Rectangle2D.Float(margin, margin, width - 2 * margin, height - 2 * margin);
        return inked().stream().filter(letter -> !page.contains(letter.box())).toList();
    }

    /** Pairs of letters whose ink would meet. */
    List<String> overlaps() {
        List<Letter> inked = inked();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < inked.size(); i++) {
            Rectangle2D one = narrowed(inked.get(i).box());
            for (int j = i + 1; j < inked.size(); j++) {
                if (one.intersects(narrowed(inked.get(j).box()))) {
                    overlaps.add(inked.get(i) + " meets " + inked.get(j));
                }
            }
        }
        return overlaps;
    }

    /** Letters that leave ink. */
    List<Letter> inked() {
        return letters.stream()
                .filter(letter -> !letter.text().isBlank() && letter.box().getWidth() > 0)
                .toList();
    }

    /** Neighbours may touch, and italics lean over each other. */
    private static Rectangle2D narrowed(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + box.getWidth() * 0.3, box.getY(), box.getWidth() * 0.4, box.getHeight());
    }
}
