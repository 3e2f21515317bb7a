package org.attestory.document.query;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.openpdf.text.pdf.PdfContentByte;

/** A drawing frame with numbered zones and centring marks, and a dial as the institution's test mark. */
final class TechnicalPaper implements Artwork {

    private static final double INNER = TechnicalSheet.FRAME * Paper.MILLIMETRE;
    private static final double OUTER = INNER - 4.6 * Paper.MILLIMETRE;
    private static final double ZONE = 48 * Paper.MILLIMETRE;
    private static final double LETTER = 7;

    private final Stationery stationery;
    private final Palette palette;

    TechnicalPaper(Stationery stationery) {
        this.stationery = stationery;
        palette = stationery.palette();
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        Pen pen = new Pen(canvas);
        Paper paper = new Paper(canvas, width, height);
        if (stationery.content().border()) {
            paper.rule(OUTER, 0.35, palette.primary());
            paper.rule(INNER, 1.3, palette.primary());
            zones(pen, paper, width, height);
            marks(paper, width, height);
        }
        if (stationery.content().seal()) {
            double size = 34 * Paper.MILLIMETRE;
            paper.place(
                    new Dial(stationery),
                    width - INNER - 8 * Paper.MILLIMETRE - size,
                    height - INNER - 8 * Paper.MILLIMETRE - size,
                    size);
        }
    }

    private void zones(Pen pen, Paper paper, double width, double height) {
        int across = 2 * (int) Math.round((width - 2 * INNER) / ZONE / 2);
        int up = 2 * (int) Math.round((height - 2 * INNER) / ZONE / 2);
        for (int zone = 0; zone < across; zone++) {
            double from = INNER + zone * (width - 2 * INNER) / across;
            double middle = from + (width - 2 * INNER) / across / 2;
            for (double low : new double[] {OUTER, height - INNER}) {
                if (zone > 0) {
                    paper.line(from, low, from, low + INNER - OUTER, 0.35, palette.primary());
                }
                letter(pen, Integer.toString(zone + 1), middle, low + (INNER - OUTER) / 2);
            }
        }
        for (int zone = 0; zone < up; zone++) {
            double from = INNER + zone * (height - 2 * INNER) / up;
            double middle = from + (height - 2 * INNER) / up / 2;
            for (double low : new double[] {OUTER, width - INNER}) {
                if (zone > 0) {
                    paper.line(low, from, low + INNER - OUTER, from, 0.35, palette.primary());
                }
                letter(pen, Character.toString('A' + up - 1 - zone), low + (INNER - OUTER) / 2, middle);
            }
        }
    }

    private void letter(Pen pen, String letter, double x, double y) {
        Lettering lettering = stationery.lettering();
        AffineTransform place =
                AffineTransform.getTranslateInstance(x - lettering.advance(letter) * LETTER / 2, y - LETTER * 0.33);
        place.scale(LETTER, LETTER);
        pen.fill(new Path2D.Double(lettering.outline(letter.codePointAt(0)), place), palette.primary());
    }

    private void marks(Paper paper, double width, double height) {
        double reach = 3.5 * Paper.MILLIMETRE;
        for (Point2D middle :
                new Point2D[] {new Point2D.Double(width / 2, OUTER), new Point2D.Double(width / 2, height - INNER)}) {
            paper.line(
                    middle.getX(),
                    middle.getY() - reach / 2,
                    middle.getX(),
                    middle.getY() + INNER - OUTER + reach / 2,
                    1.3,
                    palette.accent());
        }
        for (Point2D middle :
                new Point2D[] {new Point2D.Double(OUTER, height / 2), new Point2D.Double(width - INNER, height / 2)}) {
            paper.line(
                    middle.getX() - reach / 2,
                    middle.getY(),
                    middle.getX() + INNER - OUTER + reach / 2,
                    middle.getY(),
                    1.3,
                    palette.accent());
        }
    }
}
