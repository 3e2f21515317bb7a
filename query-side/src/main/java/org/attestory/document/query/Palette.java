package org.attestory.document.query;

import java.awt.Color;
import org.attestory.template.api.Colour;
import org.attestory.template.api.TemplateContent;

/**
 * The colours of one page: the institution's two, and flat tints of them.
 *
 * @param primary of headings and rules
 * @param accent of ornament
 */
record Palette(Color primary, Color accent) {

    private static final Color BLACK = new Color(0x15171B);
    private static final Color GREY = new Color(0x4C4F55);

    static Palette of(TemplateContent content) {
        return new Palette(color(content.primary()), color(content.accent()));
    }

    /** The primary colour on white, from 0 (white) to 1. */
    Color primary(double share) {
        return mixed(primary, Color.WHITE, share);
    }

    /** The accent on white, from 0 (white) to 1. */
    Color accent(double share) {
        return mixed(accent, Color.WHITE, share);
    }

    /** A warm ground, hardly darker than white. */
    Color paper() {
        return accent(0.035);
    }

    /** Of running text. */
    Color ink() {
        return mixed(primary, BLACK, 0.22);
    }

    /** Of text that stands back; still 7 to 1 on white for any primary that may be chosen. */
    Color muted() {
        return mixed(primary, GREY, 0.2);
    }

    /** As style sheets write it. */
    static String css(Color color) {
        return "#%06x".formatted(color.getRGB() & 0xFFFFFF);
    }

    private static Color color(Colour colour) {
        return new Color(Integer.parseInt(colour.hex().substring(1), 16));
    }

    private static Color mixed(Color one, Color other, double share) {
        return new Color(
                channel(one.getRed(), other.getRed(), share),
                channel(one.getGreen(), other.getGreen(), share),
                channel(one.getBlue(), other.getBlue(), share));
    }

    private static int channel(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }
}
