package org.attestory.readmodel.api;

import java.util.List;

/** The events that wait for a read model to be repaired, by read model and in the order of the history. */
public record FindParkedEvents() {

    /** The first of them; more tells whether there are others. */
    public record Result(List<ParkedEventView> events, boolean more) {}
}
