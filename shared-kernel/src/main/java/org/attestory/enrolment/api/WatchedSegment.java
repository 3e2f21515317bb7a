package org.attestory.enrolment.api;

/**
 * A stretch of a video that was played.
 *
 * @param from seconds from the start, at least 0
 * @param to seconds from the start, at least {@code from}
 */
public record WatchedSegment(double from, double to) {

    public WatchedSegment {
        if (!(from >= 0 && to >= from && to < 86_400)) {
            throw new IllegalArgumentException("a segment runs forward within a day");
        }
    }
}
