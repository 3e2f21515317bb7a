package org.attestory.document.query;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** One page, laid out: it can be measured before it is written. */
final class PageLayout {

    private static final float DOTS_PER_MILLIMETRE = ITextRenderer.DEFAULT_DOTS_PER_POINT * 72 / 25.4f;
    private static final int COMPRESSION = 6;

    /** Knows nothing of a page. */
    private static final XhtmlNamespaceHandler NAMESPACE = new XhtmlNamespaceHandler();

    private final ITextRenderer renderer;
    private final TaggedOutputDevice device;

    @SuppressWarnings("deprecation") // There is no other way to share style sheets between pages.
    PageLayout(Document page, Typefaces typefaces, Map<String, Artwork> artworks) {
        this(new TrackedText(typefaces), typefaces, artworks);
        SharedContext context = renderer.getSharedContext();
        context.setCss(new PageStyles(context.getUac()));
        renderer.setDocument(page, null, NAMESPACE);
        renderer.layout();
    }

    private PageLayout(TrackedText text, Typefaces typefaces, Map<String, Artwork> artworks) {
        device = new TaggedOutputDevice(text);
        renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                new LockedUserAgent(device),
                new BundledFontResolver(typefaces),
                new ArtworkFactory(artworks),
                text);
    }

    /**
     * Lays out what a stranger wrote, and reads it in the order in which it was written.
     *
     * @throws LayoutLimitException if it takes more than the limits allow
     */
    @SuppressWarnings("deprecation") // There is no other way to be asked at every turn.
    static PageLayout of(
            Document page,
            ExpertNamespace namespace,
            Typefaces typefaces,
            Map<String, Artwork> artworks,
            LayoutLimits limits) {
        TrackedText text = new TrackedText(typefaces);
        PageLayout layout = new PageLayout(text, typefaces, artworks);
        SharedContext context = layout.renderer.getSharedContext();
        context.setCss(new GuardedStyles(context.getUac(), limits));
        context.setTextRenderer(new GuardedText(text, limits));
        layout.device.readInOrderOf(page);
        layout.renderer.setDocument(page, null, namespace);
        layout.renderer.layout();
        return layout;
    }

    boolean isOnePage() {
        BlockBox root = renderer.getRootBox();
        Layer layer = root == null ? null : root.getLayer();
        return layer != null && layer.getPages().size() == 1;
    }

    /** The height of the element with that id in millimetres. */
    float heightOf(String id) {
        Box box = renderer.getSharedContext().getBoxById(id);
        if (box == null) {
            throw new IllegalArgumentException("no element has the id " + id);
        }
        return box.getHeight() / DOTS_PER_MILLIMETRE;
    }

    /** The tagged page, before it is finished for the archive. */
    byte[] write() {
        if (!isOnePage()) {
            throw new IllegalStateException("a certificate has one page");
        }
        renderer.setPDFVersion(PdfWriter.VERSION_1_7.toString());
        renderer.setCompression(COMPRESSION);
        renderer.setListener(new DefaultPDFCreationListener() {
            @Override
            public void preOpen(ITextRenderer started) {
                writerOf(started).setTagged();
            }

            @Override
            public void onClose(ITextRenderer finished) {
                // Else the writer makes up an identifier from the time; the final one is set on finishing.
                PdfString none = new PdfString(new byte[16]);
                PdfArray identifier = new PdfArray();
                identifier.add(none);
                identifier.add(none);
                writerOf(finished).getInfo().put(PdfName.FILEID, identifier);
            }
        });
        ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 17);
        renderer.createPDF(written);
        return device.explain(written.toByteArray());
    }

    private static PdfWriter writerOf(ITextRenderer renderer) {
        return Objects.requireNonNull(renderer.getWriter(), "nothing is being written");
    }
}
