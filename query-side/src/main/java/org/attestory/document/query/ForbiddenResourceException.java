package org.attestory.document.query;

/** A template asked for something from outside. */
final class ForbiddenResourceException extends RuntimeException {

    private static final int LONGEST = 80;

    ForbiddenResourceException(String address) {
        super("documents may not load " + address.substring(0, Math.min(address.length(), LONGEST)));
    }
}
