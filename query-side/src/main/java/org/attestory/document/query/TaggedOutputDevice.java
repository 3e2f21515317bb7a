package org.attestory.document.query;

import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Writes the structure that assistive technology reads along with the page: headings, paragraphs and figures in the order
 * of painting, everything else as artifact. Also spreads the text of tracked cuts.
 */
final class TaggedOutputDevice extends ITextOutputDevice {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final TrackedText text;
    private final ReadingOrder reading = new ReadingOrder(this::getWriter);
    private @Nullable ITextFSFont font;
    private boolean marking;

    TaggedOutputDevice(TrackedText text) {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        this.text = text;
    }

    @Override
    public void setFont(ITextFSFont font) {
        super.setFont(font);
        this.font = font;
    }

    @Override
    public void drawString(String string, float x, float y, @Nullable JustificationInfo spread) {
        ITextFSFont current = font;
        boolean tracked = current != null && text.isTracked(current);
        super.drawString(string, x, y, current != null && tracked ? text.spread(current) : spread);
    }

    @Override
    public void drawText(RenderingContext context, InlineText inline) {
        String drawn = inline.getSubstring();
        if (drawn == null || drawn.isBlank()) {
            artifact(() -> super.drawText(context, inline));
        } else {
            content(paragraphOf(elementOf(inline)), () -> super.drawText(context, inline));
        }
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        Element element = box.getElement();
        if (element == null || element.getAttribute("alt").isEmpty()) {
            artifact(() -> super.paintReplacedElement(context, box));
        } else {
            content(
                    reading.figure(element, createLocalTargetArea(context, box)),
                    () -> super.paintReplacedElement(context, box));
        }
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        artifact(() -> super.paintBackground(context, box));
    }

    @Override
    public void paintBackground(
            RenderingContext context,
            CalculatedStyle style,
            Rectangle bounds,
            Rectangle background,
            BorderPropertySet border) {
        artifact(() -> super.paintBackground(context, style, bounds, background, border));
    }

    @Override
    public void paintBorder(RenderingContext context, Box box) {
        artifact(() -> super.paintBorder(context, box));
    }

    @Override
    public void paintBorder(RenderingContext context, CalculatedStyle style, Rectangle edge, int sides) {
        artifact(() -> super.paintBorder(context, style, edge, sides));
    }

    @Override
    public void drawTextDecoration(RenderingContext context, LineBox line) {
        artifact(() -> super.drawTextDecoration(context, line));
    }

    private void artifact(Runnable painting) {
        mark(canvas -> canvas.beginMarkedContentSequence(ARTIFACT), painting);
    }

    private void content(PdfStructureElement element, Runnable painting) {
        mark(canvas -> canvas.beginMarkedContentSequence(element), painting);
    }

    /** Marks do not nest: what is painted within a mark belongs to it. */
    private void mark(Mark mark, Runnable painting) {
        if (marking) {
            painting.run();
            return;
        }
        marking = true;
        mark.begin(getCurrentPage());
        try {
            painting.run();
        } finally {
            getCurrentPage().endMarkedContentSequence();
            marking = false;
        }
    }

    private static @Nullable Element elementOf(InlineText inline) {
        Box box = inline.getParent();
        while (box != null && box.getElement() == null) {
            box = box.getParent();
        }
        return box == null ? null : box.getElement();
    }

    /** From here on the structure is that of the page, in its order, instead of the order of painting. */
    void readInOrderOf(Document page) {
        reading.follow(page);
    }

    private PdfStructureElement paragraphOf(@Nullable Element element) {
        return reading.paragraphOf(element);
    }

    private interface Mark {
        void begin(PdfContentByte canvas);
    }
}
