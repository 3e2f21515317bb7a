package org.attestory.document.query;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.document.query.Guilloche.Strands;
import org.openpdf.text.pdf.PdfContentByte;

/** A round seal with the institution's name around its initials, for institutions that have no device of their own. */
final class Seal implements Artwork {

    private static final Pattern SPACES = Pattern.compile("[\\h'\u2019-]+");
    private static final String DOT = " \u00b7 ";
    private static final int LONGEST_MONOGRAM = 3;
    private static final double LARGEST = 0.125;
    private static final double SMALLEST = 0.066;
    private static final double TRACKING = 0.12;

    private final Lettering lettering;
    private final List<String> rings;
    private final String monogram;

    Seal(Lettering lettering, String institution, String place) {
        this.lettering = lettering;
        rings = Stream.of(institution + DOT + place, institution, place, "")
                .map(text -> text.toUpperCase(Locale.ROOT) + DOT)
                .toList();
        monogram = SPACES.splitAsStream(institution)
                .filter(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)))
                .limit(LONGEST_MONOGRAM)
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.joining());
    }

    @Override
    public void paint(PdfContentByte canvas, float width, float height) {
        double radius = Math.min(width, height) / 2;
        Point2D center = new Point2D.Double(width / 2, height / 2);
        Pen pen = new Pen(canvas);
        Guilloche guilloche = new Guilloche(pen);
        pen.disk(width / 2, height / 2, radius * 0.97, Palette.PAPER);
        guilloche.rosette(center, 40, radius * 0.9, radius * 0.99, new Strands(Palette.BLUE, 0.35, 4));
        circles(pen, center, radius * 0.885, radius * 0.865);
        circles(pen, center, radius * 0.65, radius * 0.67);
        guilloche.rosette(center, 10, radius * 0.36, radius * 0.63, new Strands(Palette.PALE_BLUE, 0.3, 8));
        guilloche.rosette(center, 10, radius * 0.36, radius * 0.63, new Strands(Palette.GOLD, 0.35, 2));
        pen.disk(width / 2, height / 2, radius * 0.37, Palette.PAPER);
        pen.stroke(Palette.BLUE, 0.7).circle(width / 2, height / 2, radius * 0.37);
        around(pen, center, radius);
        initials(pen, center, radius);
    }

    private static void circles(Pen pen, Point2D center, double strong, double fine) {
        pen.stroke(Palette.BLUE, 0.9).circle(center.getX(), center.getY(), strong);
        pen.stroke(Palette.BLUE, 0.3).circle(center.getX(), center.getY(), fine);
    }

    /** The first text that fits around once, as often as it fits in the largest size and spread to close the ring. */
    private void around(Pen pen, Point2D center, double radius) {
        double baseline = radius * 0.725;
        double length = 2 * Math.PI * baseline;
        String ring = rings.stream()
                .filter(text -> natural(text) * SMALLEST * radius <= length)
                .findFirst()
                .orElse(DOT);
        int times = (int) Math.max(1, Math.floor(length / (natural(ring) * LARGEST * radius)));
        double size = Math.min(LARGEST * radius, length / (times * natural(ring)));
        double spare = (length / times - lettering.advance(ring) * size) / ring.codePointCount(0, ring.length());
        double way = -length / times / 2;
        for (int letter : ring.repeat(times).codePoints().toArray()) {
            double advance = lettering.advance(letter) * size;
            double angle = Math.PI / 2 - (way + (advance + spare) / 2) / baseline;
            AffineTransform place = AffineTransform.getTranslateInstance(
                    center.getX() + baseline * Math.cos(angle), center.getY() + baseline * Math.sin(angle));
            place.rotate(angle - Math.PI / 2);
            place.translate(-advance / 2, 0);
            place.scale(size, size);
            pen.fill(new Path2D.Double(lettering.outline(letter), place), Palette.BLUE);
            way += advance + spare;
        }
    }

    private double natural(String text) {
        return lettering.advance(text) + TRACKING * text.length();
    }

    private void initials(Pen pen, Point2D center, double radius) {
        if (monogram.isEmpty()) {
            return;
        }
        double size = Math.min(radius * 0.42, radius * 0.56 / lettering.advance(monogram));
        double x = center.getX() - lettering.advance(monogram) * size / 2;
        for (int letter : monogram.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, center.getY() - size * 0.325);
            place.scale(size, size);
            pen.fill(new Path2D.Double(lettering.outline(letter), place), Palette.BLUE);
            x += lettering.advance(letter) * size;
        }
    }
}
