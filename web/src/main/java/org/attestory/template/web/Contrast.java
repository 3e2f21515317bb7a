package org.attestory.template.web;

import java.util.Locale;
import java.util.Optional;
import org.attestory.template.api.Colour;
import org.attestory.template.api.TemplateFaults;

/**
 * How well a colour can be read on paper.
 *
 * @param ratio as "11.3"
 * @param tone as badges have it
 * @param key of the words for it
 */
record Contrast(String ratio, String tone, String key) {

    private static final double EASY = 7;
    private static final String POOR = "bad";

    /** Of a colour that no text is set in: a pale one is no fault. */
    static Optional<Contrast> ofOrnament(String written, Locale locale) {
        return of(written, locale)
                .map(contrast -> contrast.tone().equals(POOR)
                        ? new Contrast(contrast.ratio(), "", "template.contrast.ornament")
                        : contrast);
    }

    /** Of a colour as typed; empty if it is none. */
    static Optional<Contrast> of(String written, Locale locale) {
        try {
            double ratio = TemplateFaults.contrastWithPaper(new Colour(written.toLowerCase(Locale.ROOT)));
            // Rounded down: 4.49 is not enough, and must not look as if it were.
            String shown = String.format(locale, "%.1f", Math.floor(ratio * 10) / 10);
            if (ratio < TemplateFaults.LEAST_CONTRAST) {
                return Optional.of(new Contrast(shown, POOR, "template.contrast.low"));
            }
            return Optional.of(
                    new Contrast(shown, "good", ratio < EASY ? "template.contrast.enough" : "template.contrast.high"));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
