package org.attestory.readmodel.query;

import java.util.List;

/**
 * How a projection's rows differ from those made anew from the same events.
 *
 * @param events that were handled
 * @param missing rows that only the rebuilt ones have
 * @param surplus rows that only those in use have
 * @param different rows that both have, but not alike
 * @param parked events that could not be handled, and those that wait behind them
 * @param examples keys of the first rows that differ, at most {@value #MOST_EXAMPLES}
 */
public record Comparison(long events, long missing, long surplus, long different, long parked, List<String> examples) {

    static final int MOST_EXAMPLES = 20;

    /** Whether both are the same, row by row. */
    public boolean isSame() {
        return missing == 0 && surplus == 0 && different == 0;
    }
}
