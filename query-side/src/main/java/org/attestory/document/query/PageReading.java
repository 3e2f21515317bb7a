package org.attestory.document.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a drawn page as its reader does: only what stands on the paper is there. */
final class PageReading extends PDFTextStripper {

    private static final float SLACK = 0.5f;

    private final StringBuilder onPaper = new StringBuilder();
    private final StringBuilder beside = new StringBuilder();

    private PageReading() {}

    static PageReading of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PageReading reading = new PageReading();
            reading.getText(document);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text can be read, in whatever case and however its lines are broken. */
    boolean shows(String text) {
        return plain(onPaper).contains(plain(text));
    }

    /** What runs off the paper; empty if nothing does. */
    String beside() {
        return beside.toString().strip();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        PDRectangle paper = getCurrentPage().getMediaBox();
        for (TextPosition position : positions) {
            float right = position.getXDirAdj() + position.getWidthDirAdj();
            float top = position.getYDirAdj() - position.getHeightDir();
            boolean inside = position.getXDirAdj() >= -SLACK
                    && right <= paper.getWidth() + SLACK
                    && top >= -SLACK
                    && position.getYDirAdj() <= paper.getHeight() + SLACK;
            (inside ? onPaper : beside).append(position.getUnicode());
        }
    }

    private static String plain(CharSequence text) {
        return text.toString().replaceAll("[\\s\u00a0]+", "").toLowerCase(Locale.ROOT);
    }
}
