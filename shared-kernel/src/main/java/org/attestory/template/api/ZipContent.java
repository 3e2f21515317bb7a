package org.attestory.template.api;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.attestory.template.api.ZipEntries.Entry;
import org.jspecify.annotations.Nullable;

/** Unpacks files no further than they say they go. */
final class ZipContent {

    private final byte[] zip;

    ZipContent(byte[] zip) {
        this.zip = zip;
    }

    /** The content, null if it is not what the entry says. */
    byte @Nullable [] of(Entry entry) {
        byte[] content = entry.method() == 0
                ? Arrays.copyOfRange(zip, entry.start(), entry.start() + entry.packed())
                : inflated(entry);
        if (content == null) {
            return null;
        }
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue() == entry.checksum() ? content : null;
    }

    private byte @Nullable [] inflated(Entry entry) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, entry.start(), entry.packed());
            byte[] content = new byte[entry.size()];
            int filled = 0;
            while (filled < content.length) {
                int more = inflater.inflate(content, filled, content.length - filled);
                if (more == 0) {
                    return null;
                }
                filled += more;
            }
            // There must be an end, and nothing behind it.
            int tooMuch = inflater.inflate(new byte[1]);
            return tooMuch == 0 && inflater.finished() && inflater.getRemaining() == 0 ? content : null;
        } catch (DataFormatException damaged) {
            return null;
        } finally {
            inflater.end();
        }
    }
}
