package org.attestory.document.query;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
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
 * of painting, everything else as artifact. Sets each line in the fonts and directions that it needs.
 */
final class TaggedOutputDevice extends ITextOutputDevice {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final TrackedText text;
    private final ReadingOrder reading = new ReadingOrder(this::getWriter);
    private final GlyphMeanings meanings = new GlyphMeanings();
    private final GlyphPainter glyphs = new GlyphPainter(meanings);
    private @Nullable ITextFSFont font;
    private @Nullable InlineText line;
    private Color color = Color.BLACK;
    private float pageHeight;
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
    public void setColor(FSColor color) {
        super.setColor(color);
        if (color instanceof FSRGBColor rgb) {
            this.color = new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue());
        }
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        super.initializePage(page, height);
        pageHeight = height;
    }

    @Override
    public void drawString(String string, float x, float y, @Nullable JustificationInfo spread) {
        ITextFSFont cut = Objects.requireNonNull(font);
        Typeface typeface = TrackedText.cut(cut);
        if (text.typesetter().isPlain(typeface, string)) {
            drawPlain(string, x, y, spread, typeface.tracking());
            return;
        }
        float start = x;
        for (TextRun run : runs(typeface, string)) {
            ShapedText shaped = run.shaped();
            if (shaped == null) {
                super.setFont(new ITextFSFont(run.font().description(), cut.getSize2D()));
                drawPlain(run.text(), start, y, null, run.tracking());
            } else {
                glyphs.paint(getCurrentPage(), run, shaped, onPage(start, y, cut.getSize2D()), color);
            }
            start += run.width() * cut.getSize2D();
        }
        super.setFont(cut);
    }

    private void drawPlain(String string, float x, float y, @Nullable JustificationInfo spread, float tracking) {
        ITextFSFont current = Objects.requireNonNull(font);
        super.drawString(string, x, y, tracking > 0 ? TrackedText.spread(tracking, current) : spread);
    }

    /** A line of a paragraph is set as a part of it: its direction is the paragraph's, and no letter is torn apart. */
    private List<TextRun> runs(Typeface typeface, String string) {
        InlineText current = line;
        if (current == null) {
            return text.typesetter().line(typeface, string, 0, string.length());
        }
        String paragraph = current.getMasterText();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(paragraph);
        return text.typesetter()
                .line(
                        typeface,
                        paragraph,
                        startOfLetter(letters, current.getStart()),
                        startOfLetter(letters, current.getEnd()));
    }

    /** A position within a letter and its marks moves to the end of them. */
    private static int startOfLetter(BreakIterator letters, int position) {
        return letters.isBoundary(position) ? position : letters.following(position);
    }

    /** From the em square of text that starts at a point of the layout to the page. */
    private AffineTransform onPage(float x, float y, float size) {
        AffineTransform page = new AffineTransform(1, 0, 0, -1, 0, pageHeight);
        page.concatenate(getTransform());
        page.translate(x, y);
        page.scale(size, -size);
        return page;
    }

    /** The document that this device has drawn, with what it says. */
    byte[] explain(byte[] written) {
        return meanings.addTo(written);
    }

    @Override
    public void drawText(RenderingContext context, InlineText inline) {
        String drawn = inline.getSubstring();
        line = inline;
        if (drawn == null || drawn.isBlank()) {
            artifact(() -> super.drawText(context, inline));
        } else {
            content(paragraphOf(elementOf(inline)), () -> super.drawText(context, inline));
        }
        line = null;
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
    public void paintCollapsedBorder(RenderingContext context, BorderPropertySet border, Rectangle bounds, int side) {
        artifact(() -> super.paintCollapsedBorder(context, border, bounds, side));
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
