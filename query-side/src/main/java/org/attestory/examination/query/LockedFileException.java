package org.attestory.examination.query;

/** A document can only be read with a password, be it an empty one. */
final class LockedFileException extends RuntimeException {

    LockedFileException() {
        super("locked", null, false, false);
    }
}
