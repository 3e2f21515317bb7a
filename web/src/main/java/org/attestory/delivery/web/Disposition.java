package org.attestory.delivery.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Tells a browser what to do with a file and what to call it. The name is given twice: in ASCII for old receivers, and in
 * full for all others, who prefer that one (RFC 6266 section 4.3, RFC 8187).
 */
final class Disposition {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSAFE = Pattern.compile("[^\\x20-\\x7e]+|[\"\\\\%]+");
    private static final String ALLOWED = "!#$&+-.^_`|~";
    private static final char[] HEXADECIMAL = "0123456789ABCDEF".toCharArray();

    private Disposition() {}

    static String of(boolean attachment, String fileName) {
        return (attachment ? "attachment" : "inline") + "; filename=\"" + plain(fileName) + "\"; filename*=UTF-8''"
                + encoded(fileName);
    }

    private static String plain(String fileName) {
        String withoutMarks = MARKS.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFD))
                .replaceAll("");
        return UNSAFE.matcher(withoutMarks).replaceAll("_");
    }

    private static String encoded(String fileName) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : fileName.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xff);
            if (isLetterOrDigit(character) || ALLOWED.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEXADECIMAL[character >> 4]).append(HEXADECIMAL[character & 0xf]);
            }
        }
        return encoded.toString();
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z');
    }
}
