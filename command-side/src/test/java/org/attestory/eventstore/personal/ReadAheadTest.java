package org.attestory.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private final ReadAhead readAhead = new ReadAhead();

    @Test
    void fetchesMoreAndMoreWhileMissesLieNearEachOther() {
        LongStream.range(100, 120).forEach(readAhead::missed);

        assertThat(readAhead.next()).isEqualTo(ReadAhead.MOST);
    }

    @Test
    void staysWithAReplayThatJumpsByWhatWasFetched() {
        LongStream.range(0, 20).map(step -> step * ReadAhead.MOST).forEach(readAhead::missed);

        assertThat(readAhead.next()).isEqualTo(ReadAhead.MOST);
    }

    @Test
    void fetchesOneWherePeopleComeAsTheyPlease() {
        LongStream.range(100, 120).forEach(readAhead::missed);
        LongStream.range(0, 20).map(step -> step % 2 * 1_000_000).forEach(readAhead::missed);

        assertThat(readAhead.next()).isEqualTo(1);
    }
}
