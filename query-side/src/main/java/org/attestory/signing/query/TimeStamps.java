package org.attestory.signing.query;

import java.util.Optional;

/** Where a signature's time is confirmed by somebody else. */
interface TimeStamps {

    /** A token of RFC 3161 for these bytes; empty if none can be had now. Waits within bounds. */
    Optional<byte[]> stamp(byte[] signature);
}
