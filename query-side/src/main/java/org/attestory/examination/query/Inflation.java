package org.attestory.examination.query;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Expands compressed bytes (RFC 1950), never further than allowed. */
final class Inflation {

    private static final int PART = 1 << 13;

    private Inflation() {}

    /** What comes out until the data ends or is damaged. */
    static byte[] of(byte[] file, int from, int to, Allowance allowance) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, to - from);
            ByteArrayOutputStream out = new ByteArrayOutputStream(PART);
            byte[] part = new byte[PART];
            while (!inflater.finished()) {
                int count = inflater.inflate(part);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                allowance.steps(1);
                allowance.expanded(count);
                out.write(part, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException damaged) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }
}
