package org.attestory.enrolment.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.attestory.enrolment.api.WatchedSegment;
import org.junit.jupiter.api.Test;

class WatchedSegmentsTest {

    private static final Duration LENGTH = Duration.ofSeconds(100);

    private final WatchedSegments nothing = new WatchedSegments(List.of());

    @Test
    void sortsAndMergesWhatOverlapsOrTouches() {
        WatchedSegments watched = nothing.with(
                List.of(
                        segment(50, 60),
                        segment(0, 10),
                        segment(10, 20),
                        segment(5, 12),
                        segment(55, 58),
                        segment(60.5, 61)),
                LENGTH);

        assertThat(watched.segments()).containsExactly(segment(0, 20), segment(50, 60), segment(60.5, 61));
        assertThat(watched.total()).isEqualTo(30.5);
    }

    @Test
    void bridgesAGap() {
        WatchedSegments watched =
                new WatchedSegments(List.of(segment(0, 10), segment(20, 30))).with(List.of(segment(9, 21)), LENGTH);

        assertThat(watched.segments()).containsExactly(segment(0, 30));
    }

    @Test
    void countsNothingBeyondTheEnd() {
        WatchedSegments watched = nothing.with(List.of(segment(90, 5_000), segment(200, 300)), LENGTH);

        assertThat(watched.segments()).containsExactly(segment(90, 100));
    }

    @Test
    void ignoresSegmentsWithoutLength() {
        assertThat(nothing.with(List.of(segment(7, 7), segment(8, 8.0004)), LENGTH)
                        .segments())
                .isEmpty();
    }

    @Test
    void givesTheSameWhenReportedAgain() {
        List<WatchedSegment> reported = List.of(segment(0.1, 0.3), segment(0.7, 33.333333));
        WatchedSegments once = nothing.with(reported, LENGTH);

        assertThat(once.with(reported, LENGTH)).isEqualTo(once);
    }

    @Test
    void refusesAFlood() {
        List<WatchedSegment> flood = Collections.nCopies(1_001, segment(0, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> nothing.with(flood, LENGTH));
    }

    private static WatchedSegment segment(double from, double to) {
        return new WatchedSegment(from, to);
    }
}
