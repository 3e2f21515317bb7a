package org.attestory.picture.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What the segments of a JPEG file say before anything is decoded (ITU-T T.81, annex B). */
final class JpegSegments {

    private static final int START_OF_SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private JpegSegments() {}

    /** How often the whole picture is gone over. Passes may be nearly empty, so a small file may have thousands. */
    static int passes(byte[] file) {
        int passes = 0;
        for (int i = 0; i + 1 < file.length; i++) {
            if ((file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == START_OF_SCAN) {
                passes++;
            }
        }
        return passes;
    }

    /** The number of colours, 0 if no frame is found. */
    static int components(byte[] file) {
        for (int at = 2; isSegment(file, at); at = next(file, at)) {
            int marker = file[at + 1] & 0xff;
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame && at + 9 < file.length) {
                return file[at + 9] & 0xff;
            }
        }
        return 0;
    }

    /** The Exif orientation, 1 if there is none. */
    static int orientation(byte[] file) {
        for (int at = 2; isSegment(file, at); at = next(file, at)) {
            int end = next(file, at);
            int start = at + 4 + EXIF_NAME.length;
            if ((file[at + 1] & 0xff) == EXIF
                    && start + 8 <= end
                    && ByteBuffer.wrap(file, at + 4, EXIF_NAME.length).equals(ByteBuffer.wrap(EXIF_NAME))) {
                return orientation(ByteBuffer.wrap(file, start, end - start).slice());
            }
        }
        return 1;
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries && directory + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                return tiff.getShort(entry + 8) & 0xffff;
            }
        }
        return 1;
    }

    private static boolean isSegment(byte[] file, int at) {
        return at + 4 <= file.length
                && (file[at] & 0xff) == 0xff
                && (file[at + 1] & 0xff) != START_OF_SCAN
                && next(file, at) <= file.length
                && next(file, at) > at + 3;
    }

    private static int next(byte[] file, int at) {
        return at + 2 + (((file[at + 2] & 0xff) << 8) + (file[at + 3] & 0xff));
    }
}
