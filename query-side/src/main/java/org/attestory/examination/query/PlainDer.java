package org.attestory.examination.query;

/**
 * Tells whether bytes are ASN.1 in the distinguished encoding with few levels (X.690 section 10), before a library reads
 * them that calls itself for each level.
 */
final class PlainDer {

    private static final int DEEPEST = 24;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1F;

    private final byte[] bytes;

    private PlainDer(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The length of the one value that the bytes begin with; -1 if it is not plain. */
    static int length(byte[] bytes) {
        return new PlainDer(bytes).end(0, bytes.length, 0);
    }

    /** Where the value ends that begins there. */
    private int end(int from, int limit, int depth) {
        if (depth > DEEPEST || limit - from < 2 || (bytes[from] & LONG_TAG) == LONG_TAG) {
            return -1;
        }
        int at = from + 1;
        int length = bytes[at++] & 0xFF;
        if (length >= 0x80) {
            int count = length & 0x7F;
            if (count == 0 || count > 3 || limit - at < count) {
                return -1;
            }
            length = 0;
            for (int i = 0; i < count; i++) {
                length = (length << 8) | (bytes[at++] & 0xFF);
            }
        }
        if (length > limit - at) {
            return -1;
        }
        int end = at + length;
        if ((bytes[from] & CONSTRUCTED) == 0) {
            return end;
        }
        while (at < end) {
            at = end(at, end, depth + 1);
            if (at < 0) {
                return -1;
            }
        }
        return end;
    }
}
