package org.attestory.delivery.query;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where archives lie, and how long.
 *
 * @param directory for archives and those being made; several nodes of the query side share it
 * @param keptFor how long an archive can be downloaded before it is destroyed
 */
@ConfigurationProperties("attestory.exports")
record ExportSettings(
        @DefaultValue("data/exports") Path directory,
        @DefaultValue("3d") Duration keptFor) {

    private static final String RULE =
            "attestory.exports.kept-for is how long an archive can be downloaded, as 3d or 12h, and at least 1m";

    ExportSettings {
        if (keptFor.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException(RULE);
        }
    }
}
