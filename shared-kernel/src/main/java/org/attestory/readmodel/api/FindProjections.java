package org.attestory.readmodel.api;

import java.util.List;

/** How far the read models follow the history, by name. */
public record FindProjections() {

    /**
     * Every read model.
     *
     * @param end position of the latest event recorded, as last seen; -1 before the first
     */
    public record Result(List<ProjectionView> projections, long end) {}
}
