package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.text.Normalizer;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Paints shaped runs, glyph by glyph where the font has moved them. */
final class GlyphPainter {

    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    /** In thousandths of an em: closer than this, a glyph is where the one before it leaves the pen. */
    private static final float CLOSE = 0.6f;

    private final GlyphMeanings meanings;

    GlyphPainter(GlyphMeanings meanings) {
        this.meanings = meanings;
    }

    /**
     * Paints a run.
     *
     * @param page from the em square of the run's first glyph to the page
     */
    void paint(PdfContentByte canvas, TextRun run, ShapedText text, AffineTransform page, Color color) {
        boolean spelled = reads(run, text, meanings.read(run.font(), text, run.rightToLeft()));
        if (!spelled) {
            PdfDictionary properties = new PdfDictionary();
            properties.put(ACTUAL_TEXT, new PdfString(run.text(), PdfObject.TEXT_UNICODE));
            canvas.beginMarkedContentSequence(SPAN, properties, true);
        }
        canvas.saveState();
        canvas.setColorFill(color);
        canvas.beginText();
        canvas.setFontAndSize(run.font().shaped(), 1);
        show(canvas, run, text, page);
        canvas.endText();
        canvas.restoreState();
        if (!spelled) {
            canvas.endMarkedContentSequence();
        }
    }

    /** Whether readers find the text by its glyphs alone; marks beside, above and below the letters confuse many. */
    private static boolean reads(TextRun run, ShapedText text, String read) {
        String expected = ShapedText.visible(run.text(), run.rightToLeft());
        boolean marked = !text.glyphs().stream().allMatch(ShapedText.Glyph::takesRoom);
        return !marked && Normalizer.normalize(read, Normalizer.Form.NFC).equals(expected);
    }

    private static void show(PdfContentByte canvas, TextRun run, ShapedText text, AffineTransform page) {
        List<ShapedText.Glyph> glyphs = text.glyphs();
        int letters = 0;
        int from = 0;
        float pen = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            ShapedText.Glyph glyph = glyphs.get(i);
            int before = glyph.takesRoom() ? letters++ : Math.max(0, letters - 1);
            float x = glyph.x() + before * run.tracking() * ShapedText.UNITS;
            if (i == 0
                    || Math.abs(x - pen) > CLOSE
                    || glyph.y() != glyphs.get(i - 1).y()) {
                canvas.showText(text.vector(), from, i);
                place(canvas, page, x, glyph.y());
                from = i;
                pen = x;
            }
            pen += glyph.advance();
        }
        canvas.showText(text.vector(), from, glyphs.size());
    }

    private static void place(PdfContentByte canvas, AffineTransform page, float x, float y) {
        AffineTransform glyph = new AffineTransform(page);
        glyph.translate(x / ShapedText.UNITS, y / ShapedText.UNITS);
        canvas.setTextMatrix(
                (float) glyph.getScaleX(),
                (float) glyph.getShearY(),
                (float) glyph.getShearX(),
                (float) glyph.getScaleY(),
                (float) glyph.getTranslateX(),
                (float) glyph.getTranslateY());
    }
}
