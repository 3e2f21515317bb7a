package org.attestory.document.query;

import java.awt.Rectangle;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
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
    private static final Map<String, PdfName> ROLES =
            Map.of("h1", new PdfName("H1"), "h2", new PdfName("H2"), "p", new PdfName("P"));

    private final TrackedText text;
    private final IdentityHashMap<Element, PdfStructureElement> structure = new IdentityHashMap<>();
    private @Nullable PdfStructureElement root;
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
                    figure(element, createLocalTargetArea(context, box)),
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

    private PdfStructureElement paragraphOf(@Nullable Element element) {
        Element current = element;
        while (current != null && !ROLES.containsKey(current.getNodeName())) {
            current = current.getParentNode() instanceof Element parent ? parent : null;
        }
        if (current == null) {
            throw new IllegalStateException("text outside of headings and paragraphs cannot be read aloud in order");
        }
        return structure.computeIfAbsent(
                current, paragraph -> new PdfStructureElement(root(), ROLES.get(paragraph.getNodeName())));
    }

    private PdfStructureElement figure(Element element, org.openpdf.text.Rectangle area) {
        return structure.computeIfAbsent(element, image -> {
            PdfStructureElement figure = new PdfStructureElement(root(), new PdfName("Figure"));
            figure.put(new PdfName("Alt"), new PdfString(image.getAttribute("alt"), PdfObject.TEXT_UNICODE));
            PdfDictionary layout = new PdfDictionary();
            layout.put(PdfName.O, new PdfName("Layout"));
            layout.put(
                    PdfName.BBOX,
                    new PdfArray(new float[] {area.getLeft(), area.getBottom(), area.getRight(), area.getTop()}));
            figure.put(PdfName.A, layout);
            return figure;
        });
    }

    private PdfStructureElement root() {
        PdfStructureElement document = root;
        if (document == null) {
            PdfWriter writer = getWriter();
            if (writer == null) {
                throw new IllegalStateException("nothing is being written");
            }
            document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
            root = document;
        }
        return document;
    }

    private interface Mark {
        void begin(PdfContentByte canvas);
    }
}
