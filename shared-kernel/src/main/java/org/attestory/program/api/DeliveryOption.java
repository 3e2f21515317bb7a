package org.attestory.program.api;

/** A way beyond the download in which a certificate reaches its holder. */
public enum DeliveryOption {
    /** A printed copy by post. */
    POST
}
