package org.attestory.document.query;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Pictures as institutions upload them: PNG on a transparent ground. */
final class SamplePictures {

    private SamplePictures() {}

    static byte[] logo() {
        return drawn(600, 220, pen -> {
            pen.setColor(new Color(0x0B3D6B));
            pen.fill(new Ellipse2D.Double(10, 10, 200, 200));
            pen.setColor(new Color(0xFFC800));
            pen.fill(new Arc2D.Double(45, 45, 130, 130, 30, 200, Arc2D.PIE));
            pen.setColor(new Color(0x0B3D6B));
            pen.fillRect(250, 60, 330, 34);
            pen.fillRect(250, 126, 220, 34);
        });
    }

    static byte[] signature() {
        return drawn(600, 200, pen -> {
            Path2D line = new Path2D.Double();
            line.moveTo(20, 150);
            for (int wave = 0; wave < 9; wave++) {
                int x = 20 + wave * 60;
                line.curveTo(
                        x + 30,
                        150 - (wave * 37 + 60) % 140,
                        x + 70,
                        170 - (wave * 23) % 60,
                        x + 60,
                        130 + (wave * 17) % 40);
            }
            pen.setColor(new Color(0x1A2A6B));
            pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(line);
        });
    }

    private static byte[] drawn(int width, int height, Consumer<Graphics2D> drawing) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(pen);
        pen.dispose();
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
