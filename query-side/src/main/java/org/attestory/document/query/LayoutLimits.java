package org.attestory.document.query;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much the layout of one page may do. The layout engine cannot be interrupted, but it asks us at every turn: for the
 * style of each element, for each page that it begins, for the width of each piece of text, for each picture. There it is
 * stopped.
 */
final class LayoutLimits {

    private static final int MOST_STYLES = 20_000;
    private static final int MOST_PAGES = 6;

    private final LongSupplier nanoTime;
    private final long deadline;
    private int styles;
    private int pages;

    LayoutLimits(Duration time, LongSupplier nanoTime) {
        this(nanoTime.getAsLong() + time.toNanos(), nanoTime);
    }

    private LayoutLimits(long deadline, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.deadline = deadline;
    }

    /** The same limits for another try, with what is left of the time. */
    LayoutLimits again() {
        return new LayoutLimits(deadline, nanoTime);
    }

    boolean isOver() {
        return nanoTime.getAsLong() - deadline > 0;
    }

    void step() {
        if (isOver()) {
            throw new LayoutLimitException("out of time");
        }
    }

    void style() {
        if (++styles > MOST_STYLES) {
            throw new LayoutLimitException("more than " + MOST_STYLES + " styled elements");
        }
        step();
    }

    void page() {
        if (++pages > MOST_PAGES) {
            throw new LayoutLimitException("more than one page");
        }
        step();
    }
}
