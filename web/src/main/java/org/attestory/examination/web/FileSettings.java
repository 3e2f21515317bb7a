package org.attestory.examination.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be sent to be examined.
 *
 * @param largest how large a file may be
 * @param memory how much of all files that are being received and examined is held at once
 * @param patience how long sending one may take
 */
@ConfigurationProperties("attestory.files")
record FileSettings(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("64MB") DataSize memory,
        @DefaultValue("60s") Duration patience) {

    /** Above that, forms as a whole are refused. */
    private static final DataSize MOST = DataSize.ofMegabytes(11);

    FileSettings {
        if (largest.toBytes() < 1024 || largest.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("attestory.files.largest must be between 1KB and 11MB");
        }
        if (memory.toBytes() < 2 * largest.toBytes()) {
            throw new IllegalArgumentException("attestory.files.memory must be at least twice attestory.files.largest");
        }
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("attestory.files.patience must be longer than nothing");
        }
    }
}
