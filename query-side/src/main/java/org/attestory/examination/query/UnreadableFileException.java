package org.attestory.examination.query;

/** A file is not a well-formed file of its kind. Says nothing of what is in it. */
final class UnreadableFileException extends RuntimeException {

    UnreadableFileException() {
        super("damaged", null, false, false);
    }
}
