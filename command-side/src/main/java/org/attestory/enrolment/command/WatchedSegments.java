package org.attestory.enrolment.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attestory.enrolment.api.WatchedSegment;
import org.attestory.program.api.Video;

/**
 * How much of one video has been watched.
 *
 * @param segments without overlap, in order, within the video
 */
record WatchedSegments(List<WatchedSegment> segments) {

    /** A player plays a video in a few hundred stretches at most, however it is scrubbed. */
    private static final int MOST_REPORTED = 1_000;

    /** Less newly watched time than this, in seconds, is not worth an event. */
    private static final double WORTH_RECORDING = 3;

    private static final double MILLISECONDS = 1_000.0;

    WatchedSegments {
        segments = List.copyOf(segments);
    }

    /** What is watched once these stretches are added; what lies beyond the end of the video does not count. */
    WatchedSegments with(List<WatchedSegment> reported, Duration length) {
        if (reported.size() > MOST_REPORTED) {
            throw new IllegalArgumentException("a report has at most " + MOST_REPORTED + " segments");
        }
        double end = seconds(length);
        List<WatchedSegment> merged = new ArrayList<>();
        Stream.concat(segments.stream(), reported.stream())
                .filter(segment -> segment.from() < end)
                .map(segment -> new WatchedSegment(rounded(segment.from()), rounded(Math.min(segment.to(), end))))
                .filter(segment -> segment.to() > segment.from())
                .sorted(Comparator.comparingDouble(WatchedSegment::from))
                .forEachOrdered(segment -> append(merged, segment));
        return new WatchedSegments(merged);
    }

    double total() {
        return rounded(segments.stream()
                .mapToDouble(segment -> segment.to() - segment.from())
                .sum());
    }

    boolean isWorthRecordingAfter(WatchedSegments before) {
        return total() - before.total() >= WORTH_RECORDING;
    }

    boolean reachTheEndOf(Video video) {
        return total() >= Video.WATCHED_SHARE * seconds(video.duration());
    }

    private static void append(List<WatchedSegment> merged, WatchedSegment next) {
        if (merged.isEmpty() || merged.getLast().to() < next.from()) {
            merged.add(next);
            return;
        }
        WatchedSegment last = merged.removeLast();
        merged.add(new WatchedSegment(last.from(), Math.max(last.to(), next.to())));
    }

    private static double seconds(Duration length) {
        return length.toMillis() / MILLISECONDS;
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * MILLISECONDS) / MILLISECONDS;
    }
}
