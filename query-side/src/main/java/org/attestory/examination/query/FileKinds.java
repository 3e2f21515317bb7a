package org.attestory.examination.query;

import java.nio.charset.StandardCharsets;
import org.attestory.examination.api.FileKind;

/** Tells what a file is by how it begins. */
final class FileKinds {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] TOKEN = "eyJ".getBytes(StandardCharsets.US_ASCII);

    private FileKinds() {}

    /** Files that begin with anything else first are not what is issued here, however lenient other readers are. */
    static FileKind of(byte[] file) {
        if (startsWith(file, 0, PDF)) {
            return FileKind.PDF;
        }
        if (startsWith(file, 0, PngChunks.SIGNATURE)) {
            return FileKind.PNG;
        }
        if (startsWith(file, 0, JpegSegments.SIGNATURE)) {
            return FileKind.JPEG;
        }
        int text = startOfText(file);
        if (text < file.length && file[text] == '{') {
            return FileKind.CREDENTIAL;
        }
        return startsWith(file, text, TOKEN) ? FileKind.TOKEN : FileKind.OTHER;
    }

    /** Behind a byte-order mark and white space. */
    static int startOfText(byte[] file) {
        int at = startsWith(file, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        while (at < file.length && (file[at] == ' ' || file[at] == '\t' || file[at] == '\r' || file[at] == '\n')) {
            at++;
        }
        return at;
    }

    static boolean startsWith(byte[] file, int at, byte[] beginning) {
        if (file.length - at < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (file[at + i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
