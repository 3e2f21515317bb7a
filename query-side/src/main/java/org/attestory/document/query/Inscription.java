package org.attestory.document.query;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An institution's name as it stands on seals: in capitals around, or its initials in the middle. */
final class Inscription {

    private static final Pattern SPACES = Pattern.compile("[\\h'\u2019-]+");
    private static final String DOT = " \u00b7 ";
    private static final int LONGEST_MONOGRAM = 3;
    private static final double TRACKING = 0.12;

    /** The radius of a star in place of letters of the size 1. */
    private static final double STAR = 0.62;

    private final Lettering lettering;
    private final List<String> rings;
    private final String monogram;

    Inscription(Stationery stationery) {
        String institution = stationery.institution();
        String place = stationery.place();
        lettering = stationery.lettering();
        rings = Stream.of(place.isEmpty() ? institution : institution + DOT + place, institution, place, "")
                .map(text -> text.toUpperCase(Locale.ROOT) + DOT)
                .filter(lettering::covers)
                .toList();
        String initials = SPACES.splitAsStream(institution)
                .filter(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)))
                .limit(LONGEST_MONOGRAM)
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.joining());
        monogram = lettering.covers(initials) ? initials : "";
    }

    /**
     * Writes the first text that fits around once, as often as it fits in the largest size and spread to close the ring.
     *
     * @param baseline the radius on which letters stand
     */
    void around(Pen pen, Point2D center, double baseline, double largest, double smallest, Color color) {
        double length = 2 * Math.PI * baseline;
        String ring = rings.stream()
                .filter(text -> natural(text) * smallest <= length)
                .findFirst()
                .orElse(DOT);
        int times = (int) Math.max(1, Math.floor(length / (natural(ring) * largest)));
        double size = Math.min(largest, length / (times * natural(ring)));
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
            pen.fill(new Path2D.Double(lettering.outline(letter), place), color);
            way += advance + spare;
        }
    }

    /** Writes the initials around a point, as large as they may be; a star where there are none. */
    void initials(Pen pen, Point2D center, double widest, double largest, Color color) {
        if (monogram.isEmpty()) {
            pen.fill(star(center, largest * STAR), color);
            return;
        }
        double size = Math.min(largest, widest / lettering.advance(monogram));
        double x = center.getX() - lettering.advance(monogram) * size / 2;
        for (int letter : monogram.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, center.getY() - size * 0.325);
            place.scale(size, size);
            pen.fill(new Path2D.Double(lettering.outline(letter), place), color);
            x += lettering.advance(letter) * size;
        }
    }

    /** A compass star, for names in letters that have no capitals. */
    private static Path2D star(Point2D center, double radius) {
        Path2D star = new Path2D.Double();
        for (int point = 0; point < 16; point++) {
            double angle = Math.PI / 2 + Math.PI / 8 * point;
            double reach = radius * (point % 4 == 0 ? 1 : point % 2 == 0 ? 0.58 : 0.21);
            double x = center.getX() + reach * Math.cos(angle);
            double y = center.getY() + reach * Math.sin(angle);
            if (point == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    private double natural(String text) {
        return lettering.advance(text) + TRACKING * text.length();
    }
}
