package org.attestory.journeys;

import org.jspecify.annotations.Nullable;

/**
 * How somebody visits.
 *
 * @param preferences as their cookie holds them, null before the first choice
 * @param scripts whether their browser runs scripts
 */
record Manner(int width, int height, @Nullable String preferences, boolean scripts) {

    static final Manner DESKTOP = new Manner(1280, 900, "light.medium.en.necessary", true);
    static final Manner PHONE = new Manner(390, 844, "light.medium.en.necessary", true);

    Manner forTheFirstTime() {
        return new Manner(width, height, null, scripts);
    }

    Manner withoutScripts() {
        return new Manner(width, height, preferences, false);
    }

    Manner in(String language) {
        return new Manner(width, height, "light.medium." + language + ".necessary", scripts);
    }

    boolean isPhone() {
        return width < 600;
    }
}
