package org.attestory.delivery.api;

/** Why an archive cannot be made. A document that cannot be drawn is none: it is listed, and the rest goes on. */
public enum ExportFailure {
    /** The archive could not be written: the disk is full or the directory cannot be used. */
    STORAGE,
    /** The text to look for was erased with the personal data of the one who entered it. */
    FILTER_ERASED
}
