package org.attestory.issuance.api;

/** What strangers may fetch of a certificate, if its holder lets them. */
public enum SharedPart {
    /** The document, its large pictures and the open credential. */
    FILES,
    /** The small pictures. */
    PICTURE,
    /** What other sites show in a frame. */
    WIDGET
}
