package org.attestory.document.query;

import java.awt.Point;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** The place of an artwork in a page. */
final class ArtworkBox implements ITextReplacedElement {

    private final Artwork artwork;
    private final int width;
    private final int height;
    private Point location = new Point();

    ArtworkBox(Artwork artwork, int width, int height) {
        this.artwork = artwork;
        this.width = width;
        this.height = height;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle area = device.createLocalTargetArea(context, box);
        PdfContentByte canvas = device.getCurrentPage();
        canvas.saveState();
        canvas.concatCTM(1, 0, 0, 1, area.getLeft(), area.getBottom());
        artwork.paint(canvas, area.getWidth(), area.getHeight());
        canvas.restoreState();
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
