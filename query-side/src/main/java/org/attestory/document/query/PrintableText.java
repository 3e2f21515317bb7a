package org.attestory.document.query;

import java.text.Normalizer;

/** A text as it is drawn: composed, in one line, without the invisible characters that steer direction or joining. */
final class PrintableText {

    private PrintableText() {}

    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            switch (Character.getType(codePoint)) {
                case Character.FORMAT -> {}
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    printable.append(' ');
                case Character.SPACE_SEPARATOR -> printable.append(breaksNot(codePoint) ? '\u00a0' : ' ');
                default -> printable.appendCodePoint(codePoint == '\u2011' ? '-' : codePoint);
            }
        });
        return printable.toString().strip().replaceAll(" +", " ");
    }

    private static boolean breaksNot(int space) {
        return space == '\u00a0' || space == '\u2007' || space == '\u202f';
    }
}
