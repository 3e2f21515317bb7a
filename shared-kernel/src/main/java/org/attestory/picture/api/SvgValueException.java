package org.attestory.picture.api;

/** A value that the subset does not know. */
final class SvgValueException extends RuntimeException {

    private static final int LONGEST = 40;

    SvgValueException(String value) {
        super(value.length() > LONGEST ? value.substring(0, LONGEST) : value, null, false, false);
    }

    String value() {
        String value = getMessage();
        return value == null ? "" : value;
    }
}
