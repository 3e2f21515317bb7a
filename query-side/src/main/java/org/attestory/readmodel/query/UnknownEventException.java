package org.attestory.readmodel.query;

/** An event has a type that this version does not know: it was written by a newer one, or its name was lost. */
final class UnknownEventException extends RuntimeException {

    UnknownEventException() {
        super("the type of the event is not known");
    }
}
