package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Path2D;
import org.openpdf.text.pdf.PdfContentByte;

/** Rays from the middle of the page, a band of colour with fans in its corners, and a rosette with ribbons. */
final class FestivePaper implements Artwork {

    private static final double EDGE = 20;
    private static final double BAND = 9;
    private static final double FAN = 84;
    private static final int RAYS = 60;
    private static final double CLEAR = 150;

    private final Stationery stationery;
    private final Palette palette;

    FestivePaper(Stationery stationery) {
        this.stationery = stationery;
        palette = stationery.palette();
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        Pen pen = new Pen(canvas);
        Paper paper = new Paper(canvas, width, height);
        boolean border = stationery.content().border();
        double edge = border ? EDGE : 0;
        paper.ground(edge, ground(palette));
        canvas.saveState();
        canvas.rectangle((float) edge, (float) edge, (float) (width - 2 * edge), (float) (height - 2 * edge));
        canvas.clip();
        canvas.newPath();
        rays(pen, width / 2, height * 0.6, width + height);
        canvas.restoreState();
        if (border) {
            border(pen, paper, width, height);
        }
        if (stationery.content().seal()) {
            paper.place(
                    new Cockade(stationery),
                    FestiveSheet.SEAL_LEFT * Paper.MILLIMETRE,
                    FestiveSheet.SEAL_BOTTOM * Paper.MILLIMETRE,
                    FestiveSheet.SEAL * Paper.MILLIMETRE);
        }
    }

    static Color ground(Palette palette) {
        return palette.accent(0.04);
    }

    private void rays(Pen pen, double x, double y, double reach) {
        Color color = palette.accent(0.085);
        for (int ray = 0; ray < RAYS; ray++) {
            double from = 2 * Math.PI * (ray + 0.25) / RAYS;
            double to = from + Math.PI / RAYS;
            Path2D wedge = new Path2D.Double();
            double middle = (from + to) / 2;
            wedge.moveTo(x + CLEAR * Math.cos(middle), y + CLEAR * Math.sin(middle));
            wedge.lineTo(x + reach * Math.cos(from), y + reach * Math.sin(from));
            wedge.lineTo(x + reach * Math.cos(to), y + reach * Math.sin(to));
            wedge.closePath();
            pen.fill(wedge, color);
        }
    }

    private void border(Pen pen, Paper paper, double width, double height) {
        paper.rule(EDGE + BAND / 2, BAND, palette.primary());
        paper.rule(EDGE + BAND / 2, 0.7, palette.accent());
        paper.rule(EDGE + BAND + 3.2, 0.4, palette.primary());
        paper.rule(EDGE + BAND + 5.6, 1, palette.accent());
        Fan fan = new Fan(pen, palette);
        double low = EDGE;
        fan.open(low, low, FAN, 0, 90, 9);
        fan.open(width - low, low, FAN, 90, 90, 9);
        fan.open(width - low, height - low, FAN, 180, 90, 9);
        fan.open(low, height - low, FAN, 270, 90, 9);
    }
}
