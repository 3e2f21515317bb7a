package org.attestory.credential.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.attestory.credential.api.StatusEntry;
import org.junit.jupiter.api.Test;

class ShuffledPlacesTest {

    private static final byte[] SEED = {1, 2, 3};

    @Test
    void comesToEveryIndexOnce() {
        ShuffledPlaces places = new ShuffledPlaces(SEED, 1);
        BitSet seen = new BitSet(StatusEntry.PER_LIST);
        for (int place = 0; place < StatusEntry.PER_LIST; place++) {
            seen.set(places.index(place));
        }

        assertThat(seen.cardinality()).isEqualTo(StatusEntry.PER_LIST);
        assertThat(seen.length()).isEqualTo(StatusEntry.PER_LIST);
    }

    @Test
    void leavesNoTraceOfTheOrder() {
        ShuffledPlaces places = new ShuffledPlaces(SEED, 1);
        int rising = 0;
        int near = 0;
        int pairs = 10_000;
        for (int place = 0; place < pairs; place++) {
            int step = places.index(place + 1) - places.index(place);
            rising += step > 0 ? 1 : 0;
            near += Math.abs(step) < StatusEntry.PER_LIST / 100 ? 1 : 0;
        }

        assertThat(rising).isBetween(4_700, 5_300);
        assertThat(near).isLessThan(300);
    }

    @Test
    void differsFromListToListAndFromSeedToSeed() {
        assertThat(new ShuffledPlaces(SEED, 1).index(0)).isEqualTo(new ShuffledPlaces(SEED, 1).index(0));
        assertThat(new ShuffledPlaces(SEED, 2).index(0)).isNotEqualTo(new ShuffledPlaces(SEED, 1).index(0));
        assertThat(new ShuffledPlaces(new byte[] {9}, 1).index(0)).isNotEqualTo(new ShuffledPlaces(SEED, 1).index(0));
    }
}
