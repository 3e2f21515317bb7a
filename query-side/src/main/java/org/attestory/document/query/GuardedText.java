package org.attestory.document.query;

import java.awt.Rectangle;
import org.xhtmlrenderer.extend.FSGlyphVector;
import org.xhtmlrenderer.extend.TextRenderer;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

/** Measures text within limits. */
final class GuardedText implements TextRenderer<ITextOutputDevice, ITextFontContext, ITextFSFont> {

    private final ITextTextRenderer text;
    private final LayoutLimits limits;

    GuardedText(ITextTextRenderer text, LayoutLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String string) {
        limits.step();
        return text.getWidth(context, font, string);
    }

    @Override
    public FSFontMetrics getFSFontMetrics(ITextFontContext context, ITextFSFont font, String string) {
        limits.step();
        return text.getFSFontMetrics(context, font, string);
    }

    @Override
    public void drawString(ITextOutputDevice device, String string, float x, float y) {
        limits.step();
        text.drawString(device, string, x, y);
    }

    @Override
    public void drawString(ITextOutputDevice device, String string, float x, float y, JustificationInfo spread) {
        limits.step();
        text.drawString(device, string, x, y, spread);
    }

    @Override
    public void setup(ITextFontContext context) {
        text.setup(context);
    }

    @Override
    public void drawGlyphVector(ITextOutputDevice device, FSGlyphVector vector, float x, float y) {
        text.drawGlyphVector(device, vector, x, y);
    }

    @Override
    public FSGlyphVector getGlyphVector(ITextOutputDevice device, ITextFSFont font, String string) {
        return text.getGlyphVector(device, font, string);
    }

    @Override
    public float[] getGlyphPositions(ITextOutputDevice device, ITextFSFont font, FSGlyphVector vector) {
        return text.getGlyphPositions(device, font, vector);
    }

    @Override
    public Rectangle getGlyphBounds(
            ITextOutputDevice device, ITextFSFont font, FSGlyphVector vector, int index, float x, float y) {
        return text.getGlyphBounds(device, font, vector, index, x, y);
    }

    @Override
    public void setFontScale(float scale) {
        text.setFontScale(scale);
    }

    @Override
    public float getFontScale() {
        return text.getFontScale();
    }

    @Override
    public void setSmoothingThreshold(float size) {
        text.setSmoothingThreshold(size);
    }
}
