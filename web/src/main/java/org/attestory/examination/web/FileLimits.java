package org.attestory.examination.web;

import org.springframework.stereotype.Component;

/** What the form says of the limits. Templates find it as {@code @fileLimits}. */
@Component("fileLimits")
class FileLimits {

    private final FileSettings settings;

    FileLimits(FileSettings settings) {
        this.settings = settings;
    }

    public long bytes() {
        return settings.largest().toBytes();
    }

    public long megabytes() {
        return Math.max(1, settings.largest().toMegabytes());
    }
}
