package org.attestory.document.query;

import java.text.Normalizer;

/**
 * A text as it is drawn: composed, in one line, without the invisible characters that steer direction; those that steer
 * joining stay where letters join.
 */
final class PrintableText {

    private PrintableText() {}

    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        composed(text).codePoints().forEach(codePoint -> {
            switch (Character.getType(codePoint)) {
                case Character.FORMAT -> {
                    if (Writing.isJoiner(codePoint) && joins(printable)) {
                        printable.appendCodePoint(codePoint);
                    }
                }
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    printable.append(' ');
                case Character.SPACE_SEPARATOR -> printable.append(breaksNot(codePoint) ? '\u00a0' : ' ');
                default -> printable.appendCodePoint(codePoint == '\u2011' ? '-' : codePoint);
            }
        });
        return printable.toString().strip().replaceAll(" +", " ");
    }

    /** Letters that were stored in the form that they have within a word become letters again. */
    private static String composed(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            String letter = Character.toString(codePoint);
            letters.append(isForm(codePoint) ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter);
        });
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static boolean isForm(int codePoint) {
        return (codePoint >= 0xfb50 && codePoint < 0xfe00) || (codePoint >= 0xfe70 && codePoint < 0xff00);
    }

    private static boolean joins(CharSequence before) {
        if (before.isEmpty()) {
            return false;
        }
        Writing writing = Writing.of(before.charAt(before.length() - 1));
        return writing == Writing.ARABIC || writing == Writing.DEVANAGARI;
    }

    private static boolean breaksNot(int space) {
        return space == '\u00a0' || space == '\u2007' || space == '\u202f';
    }
}
