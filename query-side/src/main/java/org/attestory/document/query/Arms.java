package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.openpdf.text.pdf.PdfContentByte;

/** Arms for institutions that have none: an open book over the initials on a shield, between two branches of laurel. */
final class Arms implements Artwork {

    private final Palette palette;
    private final Inscription inscription;

    Arms(Stationery stationery) {
        palette = stationery.palette();
        inscription = new Inscription(stationery);
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        Pen pen = new Pen(canvas);
        double x = width / 2;
        branches(pen, x, height);
        pen.fill(shield(x, height, height * 0.40), palette.paper());
        pen.fill(shield(x, height * 0.985, height * 0.375), palette.accent());
        pen.fill(shield(x, height * 0.965, height * 0.352), palette.primary());
        pen.fill(chevron(x, height), palette.accent());
        book(pen, x, height * 0.79, height * 0.40);
        inscription.initials(pen, new Point2D.Double(x, height * 0.29), height * 0.36, height * 0.2, palette.paper());
    }

    /** A heater shield that hangs from a height and is as wide as twice the half. */
    private static Path2D shield(double x, double top, double half) {
        double straight = top - half * 0.95;
        double foot = top - half * 2.42;
        Path2D shield = new Path2D.Double();
        shield.moveTo(x - half, top);
        shield.curveTo(x - half * 0.5, top - half * 0.12, x - half * 0.25, top - half * 0.1, x, top);
        shield.curveTo(x + half * 0.25, top - half * 0.1, x + half * 0.5, top - half * 0.12, x + half, top);
        shield.lineTo(x + half, straight);
        shield.curveTo(x + half, straight - half * 0.85, x + half * 0.45, foot + half * 0.25, x, foot);
        shield.curveTo(x - half * 0.45, foot + half * 0.25, x - half, straight - half * 0.85, x - half, straight);
        shield.closePath();
        return shield;
    }

    private static Path2D chevron(double x, double height) {
        double half = height * 0.352;
        double low = height * 0.46;
        double high = height * 0.60;
        double thick = height * 0.055;
        Path2D chevron = new Path2D.Double();
        chevron.moveTo(x - half, low);
        chevron.lineTo(x, high);
        chevron.lineTo(x + half, low);
        chevron.lineTo(x + half, low - thick);
        chevron.lineTo(x, high - thick);
        chevron.lineTo(x - half, low - thick);
        chevron.closePath();
        return chevron;
    }

    private void book(Pen pen, double x, double y, double width) {
        Color page = palette.paper();
        double half = width / 2;
        double deep = width * 0.30;
        for (int side : new int[] {-1, 1}) {
            Path2D leaf = new Path2D.Double();
            leaf.moveTo(x + side * half * 0.03, y - deep * 0.42);
            leaf.curveTo(
                    x + side * half * 0.35,
                    y - deep * 0.12,
                    x + side * half * 0.7,
                    y - deep * 0.2,
                    x + side * half,
                    y - deep * 0.38);
            leaf.lineTo(x + side * half, y + deep * 0.5);
            leaf.curveTo(
                    x + side * half * 0.7,
                    y + deep * 0.68,
                    x + side * half * 0.35,
                    y + deep * 0.76,
                    x + side * half * 0.03,
                    y + deep * 0.46);
            leaf.closePath();
            pen.fill(leaf, page);
            pen.stroke(palette.primary(), line(width, 0.012));
            for (double line : new double[] {0.34, 0.12, -0.1}) {
                Path2D text = new Path2D.Double();
                text.moveTo(x + side * half * 0.16, y + deep * line);
                text.curveTo(
                        x + side * half * 0.4,
                        y + deep * (line + 0.17),
                        x + side * half * 0.65,
                        y + deep * (line + 0.14),
                        x + side * half * 0.86,
                        y + deep * (line + 0.03));
                pen.outline(text);
            }
        }
    }

    private static double line(double width, double share) {
        return Math.max(0.25, width * share);
    }

    private void branches(Pen pen, double x, double height) {
        int leaves = 11;
        for (int side : new int[] {-1, 1}) {
            for (int leaf = 0; leaf < leaves; leaf++) {
                double turn = Math.toRadians(-78 + 10 * leaf);
                double radius = height * 0.56;
                double stemX = x + side * radius * Math.cos(turn);
                double stemY = height * 0.5 + radius * 0.9 * Math.sin(turn);
                double heading = side > 0 ? turn + Math.PI / 2 : Math.PI / 2 - turn;
                double length = height * 0.155 * (1 - leaf * 0.02);
                Leaf.grow(pen, stemX, stemY, heading - 0.5, length, length * 0.42, palette.accent());
                Leaf.grow(pen, stemX, stemY, heading + 0.5, length, length * 0.42, palette.accent());
            }
        }
    }
}
