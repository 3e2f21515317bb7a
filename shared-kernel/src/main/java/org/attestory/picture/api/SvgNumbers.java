package org.attestory.picture.api;

/** Reads numbers and letters one after the other, as path data and transforms have them (SVG 1.1, section 8.3.9). */
final class SvgNumbers {

    private static final double LARGEST = 1_000_000;
    private static final int LONGEST_NUMBER = 40;

    private final String text;
    private int at;

    SvgNumbers(String text) {
        this.text = text;
        skip(false);
    }

    /** A text that is one number. */
    static double only(String text) {
        SvgNumbers numbers = new SvgNumbers(text);
        double number = numbers.number();
        if (numbers.hasMore()) {
            throw new SvgValueException(text);
        }
        return number;
    }

    /** A length in user units, which are pixels. */
    static double length(String text) {
        return only(
                text.strip().endsWith("px")
                        ? text.strip().substring(0, text.strip().length() - 2)
                        : text);
    }

    boolean hasMore() {
        return at < text.length();
    }

    boolean atNumber() {
        return hasMore() && "+-.0123456789".indexOf(text.charAt(at)) >= 0;
    }

    char letter() {
        char letter = hasMore() ? text.charAt(at) : '\0';
        if (!((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'))) {
            throw fault();
        }
        at++;
        skip(false);
        return letter;
    }

    String word() {
        int start = at;
        while (hasMore() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        skip(false);
        return word;
    }

    void expect(char character) {
        if (!hasMore() || text.charAt(at) != character) {
            throw fault();
        }
        at++;
        skip(character == ')');
    }

    double number() {
        int start = at;
        if (hasMore() && "+-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int digits = digits();
        if (hasMore() && text.charAt(at) == '.') {
            at++;
            digits += digits();
        }
        if (digits == 0 || at - start > LONGEST_NUMBER) {
            throw fault();
        }
        exponent();
        double number = Double.parseDouble(text.substring(start, at));
        if (!(Math.abs(number) <= LARGEST)) {
            throw fault();
        }
        skip(true);
        return number;
    }

    /** The flags of an arc are one digit and may touch what follows. */
    boolean flag() {
        char flag = hasMore() ? text.charAt(at) : '\0';
        if (flag != '0' && flag != '1') {
            throw fault();
        }
        at++;
        skip(true);
        return flag == '1';
    }

    SvgValueException fault() {
        return new SvgValueException(text.substring(Math.min(at, text.length())));
    }

    private void exponent() {
        if (!hasMore() || "eE".indexOf(text.charAt(at)) < 0) {
            return;
        }
        int before = at;
        at++;
        if (hasMore() && "+-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int digits = digits();
        if (digits == 0) {
            at = before;
        } else if (digits > 3) {
            throw fault();
        }
    }

    private int digits() {
        int start = at;
        while (hasMore() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private void skip(boolean comma) {
        boolean mayBeComma = comma;
        while (hasMore() && (" \t\n".indexOf(text.charAt(at)) >= 0 || (mayBeComma && text.charAt(at) == ','))) {
            mayBeComma &= text.charAt(at) != ',';
            at++;
        }
    }
}
