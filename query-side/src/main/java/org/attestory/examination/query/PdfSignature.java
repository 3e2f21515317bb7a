package org.attestory.examination.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it lies in the file (ISO 32000-1 section 12.8.1): everything before it, the signature in hexadecimal,
 * everything behind it.
 *
 * @param before how many bytes are signed from the beginning of the file
 * @param behind where the signed bytes go on
 * @param end where they end
 * @param cms the signature, without the zeros that fill its room
 */
@SuppressWarnings("ArrayRecordComponent") // Taken apart, never compared.
record PdfSignature(int before, int behind, int end, byte[] cms) {

    private static final byte[] RANGE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 16;
    private static final int LONGEST = 1 << 16;

    /** Those that are laid out as signatures are; the oldest first. */
    static List<PdfSignature> in(byte[] file, Allowance allowance) {
        List<PdfSignature> found = new ArrayList<>();
        int at = 0;
        while ((at = PdfObjects.indexOf(file, RANGE, at, allowance)) >= 0 && found.size() < MOST) {
            at += RANGE.length;
            PdfSignature signature = at(file, at, allowance);
            if (signature != null) {
                found.add(signature);
            }
        }
        return found;
    }

    /** Whether nothing is in the file but what is signed and the signature itself. */
    boolean coversAll(byte[] file) {
        return end == file.length;
    }

    /** What is signed. */
    byte[] signed(byte[] file) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream(before + end - behind);
        signed.write(file, 0, before);
        signed.write(file, behind, end - behind);
        return signed.toByteArray();
    }

    private static @Nullable PdfSignature at(byte[] file, int at, Allowance allowance) {
        PdfScanner scanner = new PdfScanner(file, at, Math.min(file.length, at + 200), allowance);
        if (!(scanner.token() instanceof PdfValue.Items range) || range.values().size() != 4) {
            return null;
        }
        long[] numbers = new long[4];
        for (int i = 0; i < numbers.length; i++) {
            if (!(range.values().get(i) instanceof PdfValue.Numeral number)
                    || number.value() < 0
                    || number.value() > file.length) {
                return null;
            }
            numbers[i] = (long) number.value();
        }
        long behind = numbers[2];
        long end = behind + numbers[3];
        if (numbers[0] != 0 || behind - numbers[1] < 2 || behind - numbers[1] > 2L * LONGEST || end > file.length) {
            return null;
        }
        byte[] cms = unpadded(file, (int) numbers[1], (int) behind, allowance);
        return cms == null ? null : new PdfSignature((int) numbers[1], (int) behind, (int) end, cms);
    }

    /** What stands between must be one string of hexadecimal digits: the room of a signature hides nothing else. */
    private static byte @Nullable [] unpadded(byte[] file, int from, int to, Allowance allowance) {
        int digits = to - from - 2;
        if (file[from] != '<' || file[to - 1] != '>' || digits % 2 != 0) {
            return null;
        }
        byte[] room = new byte[digits / 2];
        allowance.steps(digits);
        for (int i = 0; i < room.length; i++) {
            int high = Character.digit(file[from + 1 + 2 * i], 16);
            int low = Character.digit(file[from + 2 + 2 * i], 16);
            if (high < 0 || low < 0) {
                return null;
            }
            room[i] = (byte) ((high << 4) | low);
        }
        int length = PlainDer.length(room);
        if (length < 0) {
            return null;
        }
        for (int i = length; i < room.length; i++) {
            if (room[i] != 0) {
                return null;
            }
        }
        byte[] cms = new byte[length];
        System.arraycopy(room, 0, cms, 0, length);
        return cms;
    }
}
