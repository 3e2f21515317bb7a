package org.attestory.database.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an installation with the embedded server keeps everything. */
record DataDirectory(Path root) {

    static final String SETTING = "attestory.data-directory";

    static DataDirectory at(String path) {
        try {
            return new DataDirectory(Files.createDirectories(Path.of(path)).toRealPath());
        } catch (IOException e) {
            throw new UnusableSettingException(SETTING, "names " + path + ", which cannot be created", e);
        }
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path keys() {
        return root.resolve("keys.properties");
    }

    /** The keys that sign what the installation issues. */
    Path keystore() {
        return root.resolve("signing.p12");
    }

    Path binaries() {
        return root.resolve("postgres-binaries");
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    /** Where a cluster is prepared, so that one half made is never mistaken for a whole one. */
    Path unfinishedCluster() {
        return root.resolve("postgres.unfinished");
    }
}
