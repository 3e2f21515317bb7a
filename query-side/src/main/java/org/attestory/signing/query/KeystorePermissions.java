package org.attestory.signing.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A keystore is for the platform alone. */
final class KeystorePermissions {

    private static final Logger LOG = LoggerFactory.getLogger(KeystorePermissions.class);

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private KeystorePermissions() {}

    /** A group may read, as it must where an orchestrator mounts secrets. */
    static void warnIfOthersMayRead(Path file) {
        if (isOpenToOthers(file)) {
            LOG.warn(
                    "The keystore {} is open to other accounts of this machine: chmod 600 closes it",
                    file.getFileName());
        }
    }

    static boolean isOpenToOthers(Path file) {
        try {
            return !Collections.disjoint(Files.getPosixFilePermissions(file), OF_OTHERS);
        } catch (IOException | UnsupportedOperationException unknown) {
            // Reading the file says what is wrong with it; a file system without permissions has none to warn of.
            return false;
        }
    }
}
