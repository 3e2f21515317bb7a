package org.attestory.document.query;

import java.util.List;

/**
 * How tightly a page is set.
 *
 * @param scale of all type sizes
 * @param outcomes whether the learning outcomes are shown
 */
record Density(float scale, boolean outcomes) {

    /** From the most generous to the tightest; outcomes give way before the rest shrinks much. */
    static final List<Density> STEPS = List.of(
            new Density(1, true),
            new Density(0.94f, true),
            new Density(0.88f, true),
            new Density(0.94f, false),
            new Density(0.86f, false),
            new Density(0.78f, false),
            new Density(0.7f, false),
            new Density(0.62f, false),
            new Density(0.55f, false));
}
