package org.attestory.examination.query;

import java.io.ByteArrayOutputStream;

/**
 * The segments of a JPEG (ITU-T T.81 annex B), and of them those that drawing needs: nothing else of a stranger's picture
 * reaches the decoder, no profile, no preview, no note.
 */
final class JpegSegments {

    static final byte[] SIGNATURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** A picture that comes in several passes is held in memory whole while it is drawn. */
    private static final long MOST_PROGRESSIVE_DOTS = 16_000_000;

    private static final int MOST_SCANS = 24;
    private static final int MOST_SEGMENTS = 10_000;

    private static final int END = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int PROGRESSIVE = 0xC2;

    private final byte[] file;
    private final Allowance allowance;
    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private int width;
    private int height;
    private boolean progressive;
    private int scans;

    private JpegSegments(byte[] file, Allowance allowance) {
        this.file = file;
        this.allowance = allowance;
        drawn.write(file, 0, 2);
        read();
    }

    /**
     * Reads up to the end of the picture.
     *
     * @throws UnreadableFileException if it is damaged, or of a kind that no camera makes
     */
    static JpegSegments of(byte[] file, Allowance allowance) {
        if (!FileKinds.startsWith(file, 0, SIGNATURE)) {
            throw new UnreadableFileException();
        }
        return new JpegSegments(file, allowance);
    }

    Brightness.Size size() {
        return new Brightness.Size(width, height);
    }

    /** Whether drawing it stays within bounds. */
    boolean isBounded() {
        return size().isBounded()
                && (!progressive || (long) width * height <= MOST_PROGRESSIVE_DOTS)
                && scans <= MOST_SCANS;
    }

    /** The picture alone. */
    byte[] picture() {
        return drawn.toByteArray();
    }

    private void read() {
        int at = 2;
        for (int count = 0; ; count++) {
            if (count == MOST_SEGMENTS) {
                throw new BeyondLimitsException();
            }
            at = behindFilling(at);
            int marker = byteAt(at++);
            if (marker == END) {
                require(scans > 0);
                drawn.write(0xFF);
                drawn.write(END);
                return;
            }
            int length = (byteAt(at) << 8) | byteAt(at + 1);
            require(length >= 2 && length <= file.length - at);
            allowance.steps(1 + (length >> 4));
            look(marker, at);
            if (isDrawn(marker)) {
                drawn.write(0xFF);
                drawn.write(marker);
                drawn.write(file, at, length);
            }
            at += length;
            if (marker == START_OF_SCAN) {
                at = copyScan(at);
            }
        }
    }

    private int behindFilling(int from) {
        require(byteAt(from) == 0xFF);
        int at = from + 1;
        while (byteAt(at) == 0xFF) {
            allowance.steps(1);
            at++;
        }
        return at;
    }

    /** The header of the frame comes once and before the first scan. */
    private void look(int marker, int at) {
        if (marker == 0xC0 || marker == 0xC1 || marker == PROGRESSIVE) {
            require(width == 0);
            progressive = marker == PROGRESSIVE;
            height = (byteAt(at + 3) << 8) | byteAt(at + 4);
            width = (byteAt(at + 5) << 8) | byteAt(at + 6);
            int components = byteAt(at + 7);
            require(width > 0 && height > 0 && components > 0 && components <= 4);
        } else if (marker == START_OF_SCAN) {
            require(width > 0);
            scans++;
        }
    }

    /** Tables, frame, scans, and Adobe's word on what the colours are. */
    private static boolean isDrawn(int marker) {
        return switch (marker) {
            case 0xC0, 0xC1, PROGRESSIVE, 0xC4, START_OF_SCAN, 0xDB, 0xDD, 0xEE -> true;
            default -> false;
        };
    }

    private int copyScan(int from) {
        int at = from;
        while (true) {
            if (byteAt(at) == 0xFF) {
                int next = byteAt(at + 1);
                if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                    break;
                }
            }
            at++;
        }
        allowance.steps((at - from) >> 2);
        drawn.write(file, from, at - from);
        return at;
    }

    private int byteAt(int at) {
        require(at < file.length);
        return file[at] & 0xFF;
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new UnreadableFileException();
        }
    }
}
