package org.attestory.document.query;

/** A page asked for more than a page needs. */
final class LayoutLimitException extends RuntimeException {

    LayoutLimitException(String limit) {
        super(limit, null, false, false);
    }
}
