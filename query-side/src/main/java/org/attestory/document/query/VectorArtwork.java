package org.attestory.document.query;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import org.attestory.picture.api.VectorPicture;
import org.attestory.picture.api.VectorShape;
import org.attestory.picture.api.VectorShape.Stroke;
import org.attestory.template.api.Colour;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws vector pictures as what they are, and nothing of them outside of their box. */
record VectorArtwork(VectorPicture picture) implements Artwork {

    private static final double TWO_THIRDS = 2.0 / 3;

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        canvas.saveState();
        canvas.rectangle(0, 0, width, height);
        canvas.clip();
        canvas.newPath();
        // The picture's y grows downwards.
        canvas.concatCTM((float) (width / picture.width()), 0, 0, (float) (-height / picture.height()), 0, height);
        picture.shapes().forEach(shape -> paint(canvas, shape));
        canvas.restoreState();
    }

    private static void paint(PdfContentByte canvas, VectorShape shape) {
        Colour fill = shape.fill();
        Stroke stroke = shape.stroke();
        trace(canvas, shape.path());
        boolean evenOdd = shape.path().getWindingRule() == Path2D.WIND_EVEN_ODD;
        if (fill != null) {
            canvas.setColorFill(Color.decode(fill.hex()));
        }
        if (stroke != null) {
            canvas.setColorStroke(Color.decode(stroke.colour().hex()));
            canvas.setLineWidth((float) stroke.width());
            canvas.setLineCap(
                    switch (stroke.cap()) {
                        case BasicStroke.CAP_ROUND -> PdfContentByte.LINE_CAP_ROUND;
                        case BasicStroke.CAP_SQUARE -> PdfContentByte.LINE_CAP_PROJECTING_SQUARE;
                        default -> PdfContentByte.LINE_CAP_BUTT;
                    });
            canvas.setLineJoin(
                    switch (stroke.join()) {
                        case BasicStroke.JOIN_ROUND -> PdfContentByte.LINE_JOIN_ROUND;
                        case BasicStroke.JOIN_BEVEL -> PdfContentByte.LINE_JOIN_BEVEL;
                        default -> PdfContentByte.LINE_JOIN_MITER;
                    });
        }
        if (fill != null && stroke != null) {
            if (evenOdd) {
                canvas.eoFillStroke();
            } else {
                canvas.fillStroke();
            }
        } else if (stroke != null) {
            canvas.stroke();
        } else if (evenOdd) {
            canvas.eoFill();
        } else {
            canvas.fill();
        }
    }

    private static void trace(PdfContentByte canvas, Path2D outline) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    canvas.moveTo((float) at[0], (float) at[1]);
                    startX = at[0];
                    startY = at[1];
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_LINETO -> {
                    canvas.lineTo((float) at[0], (float) at[1]);
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    curve(
                            canvas,
                            x + (at[0] - x) * TWO_THIRDS,
                            y + (at[1] - y) * TWO_THIRDS,
                            at[2] + (at[0] - at[2]) * TWO_THIRDS,
                            at[3] + (at[1] - at[3]) * TWO_THIRDS,
                            at[2],
                            at[3]);
                    x = at[2];
                    y = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    curve(canvas, at[0], at[1], at[2], at[3], at[4], at[5]);
                    x = at[4];
                    y = at[5];
                }
                default -> {
                    canvas.closePath();
                    x = startX;
                    y = startY;
                }
            }
        }
    }

    private static void curve(PdfContentByte canvas, double x1, double y1, double x2, double y2, double x3, double y3) {
        canvas.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
    }
}
