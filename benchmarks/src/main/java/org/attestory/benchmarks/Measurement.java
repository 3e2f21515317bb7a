package org.attestory.benchmarks;

import java.util.List;

/** Something to be measured. Measurements run one after the other, each on what the earlier ones left. */
interface Measurement {

    String name();

    List<Line> measure() throws Exception;

    /** Whether it is left out unless it is asked for by its name. */
    default boolean onlyWhenNamed() {
        return false;
    }
}
