package org.attestory.delivery.api;

import java.util.List;
import org.attestory.kernel.PageRequest;

/** All exports, latest first. */
public record FindExports(PageRequest page) {

    /** One page; more tells whether another follows. */
    public record Result(List<ExportView> exports, boolean more) {}
}
