package org.attestory.document.query;

import java.util.List;

/**
 * How tightly a page is set.
 *
 * @param scale of all type sizes
 * @param outcomes whether the learning outcomes are listed, or only where to read them
 */
record Density(float scale, boolean outcomes) {

    /** Running text is not set smaller, in points. */
    private static final float LEGIBLE = 6.5f;

    /** From the most generous to the tightest. */
    static final List<Density> STEPS = List.of(
            new Density(1, true),
            new Density(0.94f, true),
            new Density(0.88f, true),
            new Density(0.82f, true),
            new Density(0.76f, true),
            new Density(0.7f, true),
            new Density(0.64f, true),
            new Density(0.58f, true),
            new Density(0.52f, true),
            new Density(0.7f, false),
            new Density(0.6f, false),
            new Density(0.52f, false));

    float of(float size) {
        return Math.max(size * scale, Math.min(size, LEGIBLE));
    }
}
