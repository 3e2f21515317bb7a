package org.attestory.benchmarks;

import java.nio.charset.StandardCharsets;

/** Tells when an answer of HTTP/1.1 has come to its end, which the answers measured here say by their length. */
final class AnswerLength {

    private static final byte[] GOOD = "HTTP/1.1 200 ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private AnswerLength() {}

    /**
     * Whether all of it was read.
     *
     * @param read how many of the bytes are the answer's
     * @throws IllegalStateException if it is no good answer, or does not say its length
     */
    static boolean isWhole(byte[] bytes, int read) {
        int head = indexOf(END, bytes, read);
        if (head < 0) {
            return false;
        }
        int length = indexOf(LENGTH, bytes, head + END.length);
        if (indexOf(GOOD, bytes, GOOD.length) != 0 || length < 0) {
            throw new IllegalStateException(
                    "no good answer of known length: " + new String(bytes, 0, head, StandardCharsets.US_ASCII));
        }
        return read >= head + END.length + number(bytes, length + LENGTH.length);
    }

    private static int number(byte[] bytes, int from) {
        int value = 0;
        for (int at = from; bytes[at] != '\r'; at++) {
            if (bytes[at] != ' ') {
                value = 10 * value + bytes[at] - '0';
            }
        }
        return value;
    }

    /** Without regard to case, as names of headers are read. */
    private static int indexOf(byte[] wanted, byte[] bytes, int end) {
        for (int from = 0; from + wanted.length <= end; from++) {
            int same = 0;
            while (same < wanted.length && lower(bytes[from + same]) == lower(wanted[same])) {
                same++;
            }
            if (same == wanted.length) {
                return from;
            }
        }
        return -1;
    }

    private static int lower(byte symbol) {
        return symbol >= 'A' && symbol <= 'Z' ? symbol + ('a' - 'A') : symbol;
    }
}
