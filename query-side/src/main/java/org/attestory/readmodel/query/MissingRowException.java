package org.attestory.readmodel.query;

/** An event is about a row that is not there. */
final class MissingRowException extends RuntimeException {

    MissingRowException(String table) {
        super("there is no such row in " + table);
    }
}
