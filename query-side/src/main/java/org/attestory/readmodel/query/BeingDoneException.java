package org.attestory.readmodel.query;

/** What only one process may do at a time is being done already. */
final class BeingDoneException extends IllegalStateException {

    BeingDoneException(String what) {
        super(what + " is being done already");
    }
}
