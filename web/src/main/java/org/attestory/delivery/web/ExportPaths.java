package org.attestory.delivery.web;

import java.util.Optional;
import org.attestory.delivery.api.ExportId;

/** Reads identifiers out of addresses. */
final class ExportPaths {

    private ExportPaths() {}

    /** Empty if it cannot be one. */
    static Optional<ExportId> idIn(String segment) {
        try {
            return Optional.of(new ExportId(segment));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
